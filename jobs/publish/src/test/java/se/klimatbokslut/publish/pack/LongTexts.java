package se.klimatbokslut.publish.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Cards;
import se.klimatbokslut.publish.report.Cards.Card;
import se.klimatbokslut.publish.report.Cards.Details;
import se.klimatbokslut.publish.report.Cards.Note;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.Chart;
import se.klimatbokslut.publish.report.Chart.Point;
import se.klimatbokslut.publish.report.Chart.Role;
import se.klimatbokslut.publish.report.Chart.Series;
import se.klimatbokslut.publish.report.Command;
import se.klimatbokslut.publish.report.Facts;
import se.klimatbokslut.publish.report.Facts.Fact;
import se.klimatbokslut.publish.report.Figure;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.report.Sentences;
import se.klimatbokslut.publish.report.Sentences.Sentence;
import se.klimatbokslut.publish.report.Subheading;

/** A report whose texts are far longer than anybody planned for, or empty. */
final class LongTexts {
  /** Ten characters with its blank. */
  private static final String TEN = "åtgärder, ";

  /** What follows the last of many words. */
  private static final String LAST = "slutord";

  private LongTexts() {}

  /** Words with blanks between them; the last one tells whether all of it is shown. */
  static String words(int length) {
    return TEN.repeat(length / TEN.length() + 1).substring(0, length - LAST.length() - 1)
        + " "
        + LAST;
  }

  /** One word. */
  static String word(int length) {
    return "Klimatomställningsavdelningen".repeat(length).substring(0, length);
  }

  /** Every text of every block has the length; cells of a second line are empty. */
  static Report everywhere(String text) {
    return report(
        text,
        new Sentences(List.of(new Sentence(text, ""), new Sentence("", ""))),
        Paragraph.of(text),
        Paragraph.note(text),
        new Subheading(text),
        new Command(text),
        new Facts(List.of(new Fact(text, text, text), new Fact("", "", ""))),
        new Cards(List.of(card(text, "on-track"), card("", "missed"))),
        chart("lines", Chart.Kind.LINES, text),
        chart("stacked", Chart.Kind.STACKED, text),
        chart("bars", Chart.Kind.BARS, text),
        table("table", text));
  }

  /** One table with one text beside short ones. */
  static Report inACell(String text) {
    return report(
        "Borås",
        new ReportTable(
            "actions",
            "Åtgärder",
            "",
            List.of(
                new Column("Nämnd", Kind.NAME),
                new Column("Kommentar", Kind.TEXT),
                new Column("Antal (st)", Kind.FIGURE)),
            List.of(
                new Line(List.of(Cell.of("Kulturnämnden"), Cell.of(text), number()), "trace"),
                new Line(List.of(Cell.of("Tekniska nämnden"), Cell.of(""), number()), "trace")),
            "trace"));
  }

  /** What bookmarks, and those who do not see a chart, are told. */
  static Report inAHeading(String text) {
    Section section = new Section("long", text, List.of(chart("lines", Chart.Kind.LINES, text)));
    Report report = report("Borås");
    return new Report(
        report.name(),
        report.language(),
        report.kind(),
        report.title(),
        report.subtitle(),
        report.warning(),
        report.made(),
        List.of(section));
  }

  private static Report report(String title, Block... blocks) {
    return new Report(
        "long",
        Locale.forLanguageTag("sv"),
        title.equals("Borås") ? "Klimatrapport 2023" : title,
        title,
        title,
        "",
        "2025-11-21T03:00:00Z",
        List.of(new Section("long", title, List.of(blocks))));
  }

  private static Card card(String text, String verdict) {
    return new Card(
        text,
        verdict,
        text,
        text,
        List.of(new Fact(text, text, text)),
        new Details(text, text, List.of(new Note(text, text))),
        "trace");
  }

  private static Figure chart(String id, Chart.Kind kind, String text) {
    List<String> categories =
        kind == Chart.Kind.BARS ? List.of(text, text + "!") : List.of("2022", "2023");
    List<Point> points =
        IntStream.of(10, 20)
            .mapToObj(BigDecimal::valueOf)
            .map(
                value ->
                    new Point(
                        Optional.of(value), Optional.empty(), Optional.empty(), "definitive", text))
            .toList();
    return new Figure(
        id,
        text,
        text,
        text,
        new Chart(
            kind,
            Locale.forLanguageTag("sv"),
            text,
            categories,
            List.of(
                new Series(text, Role.OUTCOME, points), new Series(text + "?", Role.PATH, points))),
        "trace");
  }

  private static ReportTable table(String id, String text) {
    List<Column> columns = List.of(Kind.values()).stream().map(it -> new Column(text, it)).toList();
    return new ReportTable(
        id,
        text,
        text,
        columns,
        List.of(
            new Line(columns.stream().map(column -> Cell.of(text)).toList(), "trace"),
            new Line(columns.stream().map(column -> Cell.of("")).toList(), "trace"),
            new Line(List.of(Cell.of("Summa"), Cell.over(columns.size() - 1, text)), "trace")),
        "trace");
  }

  private static Cell number() {
    return Cell.of("7", BigDecimal.valueOf(7));
  }
}
