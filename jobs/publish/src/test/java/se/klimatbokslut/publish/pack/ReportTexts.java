package se.klimatbokslut.publish.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Cards;
import se.klimatbokslut.publish.report.Cards.Card;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.Chart;
import se.klimatbokslut.publish.report.Command;
import se.klimatbokslut.publish.report.Facts;
import se.klimatbokslut.publish.report.Facts.Fact;
import se.klimatbokslut.publish.report.Figure;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.report.Sentences;
import se.klimatbokslut.publish.report.Subheading;

/** Every text that a report shows, in its order, and how texts are compared with a format's. */
final class ReportTexts {
  private final List<String> texts = new ArrayList<>();

  private ReportTexts() {}

  /** All texts but those inside of charts. */
  static List<String> of(Report report) {
    ReportTexts all = new ReportTexts();
    all.add(report.warning(), report.kind(), report.title(), report.subtitle());
    for (Section section : report.sections()) {
      all.add(section.heading());
      section.blocks().forEach(all::block);
    }
    return all.texts.stream().filter(text -> !text.isEmpty()).map(ReportTexts::bare).toList();
  }

  static List<String> cells(ReportTable table) {
    return table.lines().stream()
        .flatMap(line -> line.cells().stream())
        .map(Cell::text)
        .map(ReportTexts::bare)
        .toList();
  }

  /** Names of series, which stand in keys below those charts that have one. */
  static List<String> labels(Report report) {
    return report.figures().stream()
        .map(Figure::chart)
        .filter(chart -> chart.kind() != Chart.Kind.LINES)
        .flatMap(chart -> chart.series().stream())
        .map(Chart.Series::label)
        .map(ReportTexts::bare)
        .toList();
  }

  /** Without blanks, which line breaks and columns change; hyphens that keep a line are hyphens. */
  static String bare(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]+", "")
        .replace('\u2011', '-')
        .toLowerCase(Locale.ROOT);
  }

  private void add(String... more) {
    texts.addAll(List.of(more));
  }

  private void block(Block block) {
    if (block instanceof Paragraph paragraph) {
      add(paragraph.text());
    } else if (block instanceof Subheading subheading) {
      add(subheading.text());
    } else if (block instanceof Command command) {
      add(command.text());
    } else if (block instanceof Sentences sentences) {
      sentences.sentences().forEach(sentence -> add(sentence.text()));
    } else if (block instanceof Cards cards) {
      cards.cards().forEach(this::card);
    } else if (block instanceof Facts facts) {
      facts.facts().forEach(this::fact);
    } else if (block instanceof Figure figure) {
      add(figure.key());
    } else if (block instanceof ReportTable table) {
      table(table);
    }
  }

  private void card(Card card) {
    add(card.title(), card.verdictLabel(), card.note());
    card.facts().forEach(this::fact);
    add(card.details().label(), card.details().quote());
    card.details().notes().forEach(note -> add(note.text()));
  }

  private void fact(Fact fact) {
    add(fact.label(), fact.value(), fact.origin());
  }

  private void table(ReportTable table) {
    add(table.caption(), table.note());
    table.columns().forEach(column -> add(column.label()));
    texts.addAll(table.lines().stream().flatMap(l -> l.cells().stream()).map(Cell::text).toList());
  }
}
