package se.klimatbokslut.publish.pack;

import java.io.IOException;
import java.util.List;
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
  private final WordPages pages;
  private final TextBundle texts;

  WordBlocks(XWPFDocument document, WordPages pages, TextBundle texts) {
    this.document = document;
    this.pages = pages;
    this.texts = texts;
  }

  void add(List<Block> blocks) throws IOException {
    for (int i = 0; i < blocks.size(); i++) {
      boolean leads = i + 1 < blocks.size() && !(blocks.get(i + 1) instanceof Paragraph);
      add(blocks.get(i), leads);
    }
  }

  XWPFParagraph text(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(PrintTemplate.legal(text));
    return paragraph;
  }

  /**
   * @param leads whether the next block is what a paragraph introduces, so that they stay together
   */
  private void add(Block block, boolean leads) throws IOException {
    if (block instanceof Paragraph paragraph) {
      XWPFParagraph text = text(paragraph.note() ? "Note" : "BodyText", paragraph.text());
      if (leads) {
        text.setKeepNext(true);
      }
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

  private void add(Card card) throws IOException {
    text("Heading2", card.title());
    XWPFParagraph verdict = document.createParagraph();
    verdict.setStyle("Verdict");
    String shape = texts.label("mark", card.verdict());
    WordPicture.add(verdict, VerdictMark.png(card.verdict()), MARK_SIZE, MARK_SIZE, shape, "");
    verdict.createRun().setText(PrintTemplate.legal(" " + card.verdictLabel()));
    if (!card.note().isEmpty()) {
      text("BodyText", card.note());
    }
    if (!card.facts().isEmpty()) {
      WordTable.facts(document, card.facts());
      spaceAfterTable();
    }
    text("Heading3", card.details().label());
    text("Quote", card.details().quote());
    card.details().notes().forEach(note -> text("Note", note));
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
    if (place.lying()) {
      pages.endUpright();
    }
    text(
        "Caption",
        table.note().isEmpty() ? table.caption() : table.caption() + ". " + table.note());
    WordTable.figures(document, table, place);
    if (place.lying()) {
      pages.endLying();
    } else {
      spaceAfterTable();
    }
  }

  /** Two tables without a paragraph between them would become one. */
  private void spaceAfterTable() {
    document.createParagraph().setStyle("SectionEnd");
  }
}
