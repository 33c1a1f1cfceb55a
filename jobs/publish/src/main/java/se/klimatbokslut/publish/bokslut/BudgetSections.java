package se.klimatbokslut.publish.bokslut;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
 * that the statistics lag behind are estimated in a table of their own, up to that of the accounts;
 * all of them where the statistics end with it.
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
    int newest = newest(ledger);
    List<LedgerYear> shown =
        ledger.stream().map(row -> isShown(row, newest) ? row : row.pathOnly()).toList();
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
    estimates("band-" + number, target, shown).ifPresent(blocks::add);
    return blocks;
  }

  private ReportTable table(String id, StatedTarget target, List<LedgerYear> shown) {
    boolean repaid = shown.stream().anyMatch(row -> row.repaid().isPresent());
    return new ReportTable(
        id,
        words.text("caption", target.title(language), wording.gas(target.gas())),
        words.text("note"),
        columns(repaid),
        shown.stream()
            .map(row -> row.isPrognosis() ? row.pathOnly() : row)
            .map(row -> line(row, target.targetId(), repaid))
            .toList(),
        "");
  }

  /** Years that are estimated, with their 80 % bands; empty without any. */
  private Optional<ReportTable> estimates(String id, StatedTarget target, List<LedgerYear> shown) {
    List<Line> lines =
        shown.stream()
            .filter(LedgerYear::isPrognosis)
            .map(row -> estimate(row, target.targetId()))
            .toList();
    List<Column> columns =
        List.of(
            words.column("year", Kind.NAME),
            words.column("estimate", Kind.FIGURE),
            words.column("emissionsLow", Kind.FIGURE),
            words.column("emissionsHigh", Kind.FIGURE),
            words.column("remaining", Kind.FIGURE),
            words.column("remainingLow", Kind.FIGURE),
            words.column("remainingHigh", Kind.FIGURE),
            words.column("status", Kind.WORD),
            words.column("edition", Kind.TEXT));
    String caption = words.text("bandCaption", target.title(language), wording.gas(target.gas()));
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(words.table(id, caption, columns, lines));
  }

  private Line estimate(LedgerYear row, String targetId) {
    return new Line(
        List.of(
            Cell.ofYear(row.year()),
            wording.cell(row.emissions(), row.emissionsLow(), row.emissionsHigh(), "t"),
            wording.cell(row.emissionsLow80(), "t"),
            wording.cell(row.emissionsHigh80(), "t"),
            wording.cell(row.remaining(), row.remainingLow(), row.remainingHigh(), "t"),
            wording.cell(row.remainingLow80(), "t"),
            wording.cell(row.remainingHigh80(), "t"),
            Cell.of(wording.status(row.status())),
            words.edition(row.editionId())),
        Weight.ESTIMATE,
        key(row, targetId).address());
  }

  /**
   * @param repaid whether negative emissions repay any of it
   */
  private List<Column> columns(boolean repaid) {
    Stream<Column> figures =
        Stream.of("emissions", "path", "repaid", "cumulative", "remaining", "restated")
            .filter(key -> repaid || !key.equals("repaid"))
            .map(key -> words.column(key, Kind.FIGURE));
    return Stream.of(
            Stream.of(words.column("year", Kind.NAME)),
            figures,
            Stream.of(words.column("status", Kind.WORD), words.column("edition", Kind.WORD)))
        .flatMap(columns -> columns)
        .toList();
  }

  private static FigureKey key(LedgerYear row, String targetId) {
    return FigureKey.of(Table.OUT_BUDGET_LEDGER, targetId, row.year());
  }

  private boolean isShown(LedgerYear row, int newest) {
    return row.year() <= year || (row.isPrognosis() && newest == year);
  }

  /** The newest year that is accounted for; none is 0. */
  private static int newest(List<LedgerYear> ledger) {
    return ledger.stream()
        .filter(row -> row.isAccounted() && !row.isPrognosis())
        .mapToInt(LedgerYear::year)
        .max()
        .orElse(0);
  }

  private Line line(LedgerYear row, String targetId, boolean repaid) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.ofYear(row.year()));
    cells.add(wording.cell(row.emissions(), row.emissionsLow(), row.emissionsHigh(), "t"));
    cells.add(wording.cell(row.path(), "t"));
    if (repaid) {
      cells.add(wording.cell(row.repaid(), "t"));
    }
    cells.add(wording.cell(row.cumulative(), "t"));
    cells.add(wording.cell(row.remaining(), row.remainingLow(), row.remainingHigh(), "t"));
    cells.add(wording.signedCell(row.restated(), "t"));
    cells.add(Cell.of(wording.status(row.status())));
    cells.add(words.edition(row.editionId()));
    return new Line(cells, key(row, targetId).address());
  }
}
