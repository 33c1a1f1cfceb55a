package se.klimatbokslut.publish.bokslut;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.followup.LedgerYear;
import se.klimatbokslut.publish.followup.StatedTarget;
import se.klimatbokslut.publish.followup.TargetReader;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.ReportTable.Weight;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.report.Subheading;
import se.klimatbokslut.publish.trace.FigureKey;

/**
 * Carbon budgets year by year: outcomes up to the year of the accounts, the path to its end. Years
 * that the statistics lag behind show their prognosis; once a later outcome is known they do not,
 * because accounts of a past year leave out what came after it.
 */
final class BudgetSections {
  private final TargetReader reader;
  private final Wording wording;
  private final SectionWording words;
  private final Locale language;
  private final int year;

  BudgetSections(TargetReader reader, Wording wording, Locale language, int year) {
    this.reader = reader;
    this.wording = wording;
    this.words = new SectionWording("budget", wording);
    this.language = language;
    this.year = year;
  }

  /** Empty when no target is a budget. */
  Optional<Section> section(List<StatedTarget> targets) {
    List<Block> blocks = new ArrayList<>();
    int number = 0;
    for (StatedTarget target : targets) {
      List<LedgerYear> ledger = reader.ledger(target.targetId());
      if (!ledger.isEmpty()) {
        number++;
        blocks.addAll(blocks(target, ledger, number));
      }
    }
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section("budget", words.text("heading"), blocks));
  }

  private List<Block> blocks(StatedTarget target, List<LedgerYear> ledger, int number) {
    List<LedgerYear> shown =
        ledger.stream().map(row -> isShown(row, ledger) ? row : row.pathOnly()).toList();
    String title = target.title(language);
    String trace =
        FigureKey.addresses(shown.stream().map(row -> key(row, target.targetId())).toList());
    BudgetCharts charts =
        new BudgetCharts(wording, language, shown, wording.unit("t", target.gas()));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Subheading(title));
    blocks.add(charts.emissions("chart-" + number, title, trace));
    charts.remaining("burndown-" + number, title, trace).ifPresent(blocks::add);
    blocks.add(table("budget-" + number, target, shown));
    band("band-" + number, target, shown).ifPresent(blocks::add);
    return blocks;
  }

  private ReportTable table(String id, StatedTarget target, List<LedgerYear> shown) {
    return new ReportTable(
        id,
        words.text("caption", target.title(language), wording.gas(target.gas())),
        words.text("note", Integer.toString(year)),
        columns(),
        shown.stream().map(row -> line(row, target.targetId())).toList(),
        "");
  }

  /** The 80 % bands of years that are estimated; empty without any. */
  private Optional<ReportTable> band(String id, StatedTarget target, List<LedgerYear> shown) {
    List<Line> lines =
        shown.stream()
            .filter(row -> row.emissionsLow80().isPresent())
            .map(row -> band(row, target.targetId()))
            .toList();
    List<Column> columns =
        List.of(
            words.column("year", Kind.NAME),
            words.column("emissionsLow", Kind.FIGURE),
            words.column("emissionsHigh", Kind.FIGURE),
            words.column("remainingLow", Kind.FIGURE),
            words.column("remainingHigh", Kind.FIGURE),
            words.column("status", Kind.WORD),
            words.column("edition", Kind.TEXT));
    String caption = words.text("bandCaption", target.title(language), wording.gas(target.gas()));
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(words.table(id, caption, columns, lines));
  }

  private Line band(LedgerYear row, String targetId) {
    return new Line(
        List.of(
            Cell.ofYear(row.year()),
            wording.cell(row.emissionsLow80(), "t"),
            wording.cell(row.emissionsHigh80(), "t"),
            wording.cell(row.remainingLow80(), "t"),
            wording.cell(row.remainingHigh80(), "t"),
            Cell.of(wording.status(row.status())),
            words.edition(row.editionId())),
        Weight.ESTIMATE,
        key(row, targetId).address());
  }

  private List<Column> columns() {
    return List.of(
        words.column("year", Kind.NAME),
        words.column("emissions", Kind.FIGURE),
        words.column("path", Kind.FIGURE),
        words.column("cumulative", Kind.FIGURE),
        words.column("remaining", Kind.FIGURE),
        words.column("restated", Kind.FIGURE),
        words.column("status", Kind.WORD),
        words.column("edition", Kind.WORD));
  }

  private static FigureKey key(LedgerYear row, String targetId) {
    return FigureKey.of(Table.OUT_BUDGET_LEDGER, targetId, row.year());
  }

  private boolean isShown(LedgerYear row, List<LedgerYear> ledger) {
    return row.year() <= year || (row.isPrognosis() && ledger.stream().noneMatch(this::isLater));
  }

  private boolean isLater(LedgerYear row) {
    return row.year() > year && row.isAccounted() && !row.isPrognosis();
  }

  private Line line(LedgerYear row, String targetId) {
    return new Line(
        List.of(
            Cell.ofYear(row.year()),
            wording.cell(row.emissions(), row.emissionsLow(), row.emissionsHigh(), "t"),
            wording.cell(row.path(), "t"),
            wording.cell(row.cumulative(), "t"),
            wording.cell(row.remaining(), row.remainingLow(), row.remainingHigh(), "t"),
            wording.signedCell(row.restated(), "t"),
            Cell.of(wording.status(row.status())),
            words.edition(row.editionId())),
        row.isPrognosis() ? Weight.ESTIMATE : Weight.PLAIN,
        key(row, targetId).address());
  }
}
