package se.klimatbokslut.publish.pack;

import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import se.klimatbokslut.publish.chart.ChartDrawing;
import se.klimatbokslut.publish.chart.ChartPng;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Cards;
import se.klimatbokslut.publish.report.Cards.Card;
import se.klimatbokslut.publish.report.Command;
import se.klimatbokslut.publish.report.Facts;
import se.klimatbokslut.publish.report.Figure;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.Sentences;
import se.klimatbokslut.publish.report.Subheading;
import se.klimatbokslut.publish.text.TextBundle;

/** The blocks of a report as paragraphs, tables and pictures of a docx. */
final class WordBlocks {
  private static final double MARK_SIZE = 12;

  private final XWPFDocument document;
  private final TextBundle texts;

  WordBlocks(XWPFDocument document, TextBundle texts) {
    this.document = document;
    this.texts = texts;
  }

  /** Paragraphs stay with what they lead to. */
  void add(Stretch stretch) throws IOException {
    if (!stretch.heading().isEmpty()) {
      text("Heading1", stretch.heading());
    }
    for (Block block : stretch.blocks()) {
      add(block, stretch.leads());
    }
  }

  XWPFParagraph text(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    WordText.add(paragraph.createRun().getCTR(), text);
    return paragraph;
  }

  /**
   * @param leads whether paragraphs stay with what follows
   */
  private void add(Block block, boolean leads) throws IOException {
    if (block instanceof Paragraph paragraph) {
      keep(text(paragraph.note() ? "Note" : "BodyText", paragraph.text()), leads);
    } else if (block instanceof Subheading subheading) {
      text("Heading2", subheading.text());
    } else if (block instanceof Sentences sentences) {
      sentences.sentences().forEach(sentence -> text("ListNumber", sentence.text()));
    } else if (block instanceof Cards cards) {
      for (Card card : cards.cards()) {
        add(card);
      }
    } else if (block instanceof Facts facts) {
      WordTable.facts(document, facts.facts());
      spaceAfterTable();
    } else if (block instanceof Figure figure) {
      add(figure);
    } else if (block instanceof ReportTable table) {
      add(table);
    } else if (block instanceof Command command) {
      text("Command", command.text());
    }
  }

  private static void keep(XWPFParagraph paragraph, boolean leads) {
    if (leads) {
      paragraph.setKeepNext(true);
    }
  }

  private void add(Card card) throws IOException {
    text("Heading2", card.title());
    XWPFParagraph verdict = document.createParagraph();
    verdict.setStyle("Verdict");
    String shape = texts.label("mark", card.verdict());
    WordPicture.add(verdict, VerdictMark.png(card.verdict()), MARK_SIZE, MARK_SIZE, shape, "");
    WordText.add(verdict.createRun().getCTR(), " " + card.verdictLabel());
    if (!card.note().isEmpty()) {
      keep(text("BodyText", card.note()), !card.facts().isEmpty());
    }
    if (!card.facts().isEmpty()) {
      WordTable.facts(document, card.facts());
      spaceAfterTable();
    }
    text("Heading3", card.details().label());
    text("Quote", card.details().quote());
    card.details().notes().forEach(note -> text("Note", note.text()));
  }

  private void add(Figure figure) throws IOException {
    text("FigureTitle", figure.title());
    XWPFParagraph place = document.createParagraph();
    place.setStyle("Figure");
    double width = TablePlace.UPRIGHT_WIDTH;
    double height = width * ChartDrawing.height(figure.chart()) / ChartDrawing.WIDTH;
    WordPicture.add(
        place, ChartPng.of(figure.chart()), width, height, figure.title(), figure.description());
    text("Note", figure.key());
  }

  private void add(ReportTable table) {
    TablePlace place = TablePlace.inWord(table);
    text(
        "Caption",
        table.note().isEmpty() ? table.caption() : table.caption() + ". " + table.note());
    WordTable.figures(document, table, place);
    spaceAfterTable();
  }

  /** Two tables without a paragraph between them would become one. */
  private void spaceAfterTable() {
    document.createParagraph().setStyle("SectionEnd");
  }
}
