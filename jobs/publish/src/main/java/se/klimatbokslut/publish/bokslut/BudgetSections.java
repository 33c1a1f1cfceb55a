package se.klimatbokslut.publish.bokslut;

import java.util.List;
import java.util.Locale;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.bokslut.BokslutPage.BudgetSection;
import se.klimatbokslut.publish.bokslut.BokslutPage.LedgerLine;
import se.klimatbokslut.publish.followup.LedgerYear;
import se.klimatbokslut.publish.followup.StatedTarget;
import se.klimatbokslut.publish.trace.FigureKey;

/**
 * Carbon budgets year by year: outcomes up to the year of the accounts, the path to its end. Years
 * that the statistics lag behind show their prognosis; once a later outcome is known they do not,
 * because accounts of a past year leave out what came after it.
 */
final class BudgetSections {
  private final Wording wording;
  private final Locale language;
  private final int year;

  BudgetSections(Wording wording, Locale language, int year) {
    this.wording = wording;
    this.language = language;
    this.year = year;
  }

  /**
   * @param number of the section on the page, so that its chart has its own ids
   */
  BudgetSection section(StatedTarget target, List<LedgerYear> ledger, int number) {
    List<LedgerYear> shown =
        ledger.stream().map(row -> isShown(row, ledger) ? row : row.pathOnly()).toList();
    String title = target.title(language);
    String unit = wording.unit("t", target.gas());
    LedgerChart chart = new LedgerChart(wording.texts(), wording.figures(), "chart-" + number);
    return new BudgetSection(
        title,
        wording.gas(target.gas()),
        chart.svg(title, unit, shown),
        shown.stream().anyMatch(row -> row.emissionsLow().isPresent()),
        shown.stream().map(row -> line(row, target.targetId())).toList(),
        FigureKey.addresses(shown.stream().map(row -> key(row, target.targetId())).toList()));
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

  private LedgerLine line(LedgerYear row, String targetId) {
    return new LedgerLine(
        row.year(),
        row.isPrognosis(),
        wording.cell(row.emissions(), row.emissionsLow(), row.emissionsHigh(), "t"),
        wording.status(row.status()),
        wording.edition(row.editionId()),
        wording.cell(row.path(), "t"),
        wording.cell(row.cumulative(), "t"),
        wording.cell(row.remaining(), row.remainingLow(), row.remainingHigh(), "t"),
        wording.signedCell(row.restated(), "t"),
        key(row, targetId).address());
  }
}
