package se.klimatbokslut.publish.example;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.sentence.Language;
import se.klimatbokslut.domain.target.FrameYear;
import se.klimatbokslut.publish.figure.Figures;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.text.TextBundle;

/** The worked ledgers as sections: the years, the verdict, and the published answers. */
public final class LedgerReport {
  private static final String MISSING = "–";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Locale language;
  private final TextBundle texts;
  private final Figures figures;

  private LedgerReport(Locale language) {
    this.language = language;
    this.texts = TextBundle.of("se.klimatbokslut.publish.example.example", language);
    this.figures = Figures.inPages(language);
  }

  /** All of them in a language. */
  public static Report of(Locale language) {
    LedgerReport report = new LedgerReport(language);
    return new Report(
        "examples",
        language,
        "",
        report.texts.get("heading"),
        report.texts.get("lead"),
        "",
        "",
        WorkedLedgers.all().stream().map(report::section).toList());
  }

  private Section section(WorkedLedger ledger) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(ledger.about(language)));
    blocks.add(Paragraph.of(verdict(ledger)));
    blocks.add(years(ledger));
    blocks.add(answers(ledger));
    ledger
        .sources()
        .forEach(
            source ->
                blocks.add(
                    Paragraph.note(texts.get("source", source.document(), source.address()))));
    return new Section(ledger.id(), ledger.title(language), blocks);
  }

  private String verdict(WorkedLedger ledger) {
    String reason =
        ledger
            .progress()
            .reason()
            .in(Language.valueOf(language.getLanguage().toUpperCase(Locale.ROOT)));
    String verdict = texts.get("verdict." + ledger.progress().verdict().id());
    return texts.get("verdict", verdict, reason);
  }

  private ReportTable years(WorkedLedger ledger) {
    Optional<Co2e> base = ledger.frames().baseValue();
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(texts.get("column.year"), Kind.NAME));
    base.ifPresent(
        level -> {
          String year = Integer.toString(ledger.frames().baseYear().orElseThrow());
          columns.add(new Column(texts.get("column.frameCut", year), Kind.FIGURE));
          columns.add(new Column(texts.get("column.outturnCut", year), Kind.FIGURE));
        });
    for (String column : List.of("frame", "outturn", "left")) {
      columns.add(new Column(texts.get("column." + column), Kind.FIGURE));
    }
    columns.add(new Column(texts.get("column.kept"), Kind.TEXT));
    return new ReportTable(
        ledger.id() + "-years",
        texts.get("years.caption", ledger.title(language)),
        "",
        columns,
        ledger.account().years().stream().map(year -> line(year, base)).toList(),
        "");
  }

  private Line line(FrameYear year, Optional<Co2e> base) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.ofYear(year.year()));
    base.ifPresent(
        level -> {
          cells.add(figure(Optional.of(cut(year.frame(), level)), "%"));
          cells.add(figure(year.emitted().map(emitted -> cut(emitted, level)), "%"));
        });
    cells.add(figure(Optional.of(year.frame().tonnes()), "t"));
    cells.add(figure(year.emitted().map(Co2e::tonnes), "t"));
    cells.add(figure(year.left().map(Co2e::tonnes), "t"));
    cells.add(
        Cell.of(
            year.left()
                .map(left -> texts.get(left.isNegative() ? "kept.no" : "kept.yes"))
                .orElse(MISSING)));
    return new Line(cells, "");
  }

  /** Below the base, percent. */
  private static BigDecimal cut(Co2e level, Co2e base) {
    return base.minus(level)
        .tonnes()
        .multiply(HUNDRED)
        .divide(base.tonnes(), 6, RoundingMode.HALF_EVEN);
  }

  private Cell figure(Optional<BigDecimal> value, String unit) {
    return value
        .map(known -> Cell.of(figures.rounded(known, unit), figures.round(known, unit)))
        .orElse(Cell.of(MISSING));
  }

  private ReportTable answers(WorkedLedger ledger) {
    return new ReportTable(
        ledger.id() + "-answers",
        texts.get("answers.caption"),
        "",
        List.of(
            new Column(texts.get("column.answer"), Kind.NAME),
            new Column(texts.get("column.published"), Kind.FIGURE),
            new Column(texts.get("column.computed"), Kind.FIGURE)),
        ledger.answers().stream().map(this::line).toList(),
        "");
  }

  private Line line(PublishedAnswer answer) {
    return new Line(
        List.of(
            Cell.of(texts.get("answer." + answer.question().id())),
            Cell.of(shown(answer.published(), answer.unit())),
            Cell.of(answer.computed().map(value -> shown(value, answer.unit())).orElse(MISSING))),
        "");
  }

  /** With the decimals that it was published with. */
  private String shown(BigDecimal value, String unit) {
    String number =
        unit.equals("%")
            ? value.toPlainString().replace('.', language.getLanguage().equals("en") ? '.' : ',')
            : figures.rounded(value, unit);
    return number + "\u00a0" + texts.label("unit", unit);
  }
}
