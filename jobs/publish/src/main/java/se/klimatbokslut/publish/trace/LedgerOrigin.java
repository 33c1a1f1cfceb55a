package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.pipeline.table.Table;

/**
 * A year of a carbon budget rests on the target and on the evidence inside its scope, from the year
 * before the period on. Sums are exact unless something repaid them or a facility was estimated.
 */
final class LedgerOrigin implements Origin {
  @Override
  public Table table() {
    return Table.OUT_BUDGET_LEDGER;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    return EvidenceInScope.of(row.text("target_id"), release).stream()
        .flatMap(evidence -> sources(row, evidence).stream())
        .toList();
  }

  @Override
  public List<Source> ofFigure(String column, TracedRow row, RowSource release) {
    return of(row, release).stream().filter(source -> source.explains(column)).toList();
  }

  private static List<Source> sources(TracedRow row, EvidenceInScope evidence) {
    if (!(evidence.target() instanceof CarbonBudgetTarget budget)) {
      return List.of();
    }
    int first = budget.period().first();
    int year = row.year("year");
    List<Source> sources = new ArrayList<>();
    boolean estimated = row.is("status", "prognosis");
    sources.addAll(
        estimated
            ? evidence.restingOn(year, "emissions_t")
            : evidence.emissions("emissions_t", row, year, year));
    sources.addAll(
        estimated || budget.negativeEmissionsRepay()
            ? evidence.restingOn(first, year, "cumulative_t")
            : evidence.emissions("cumulative_t", row, first, year));
    addRest("repaid_t", evidence.ofKind("indicator", year, year), sources);
    addRest("cumulative_t", evidence.ofKind("indicator", first, year), sources);
    addRest("restated_t", evidence.ofKind("previous-sector", year, year), sources);
    addBand("emissions_low80_t", row, evidence, year, sources);
    addBand("emissions_high80_t", row, evidence, year, sources);
    addBand("remaining_low80_t", row, evidence, first, sources);
    addBand("remaining_high80_t", row, evidence, first, sources);
    addRest("path_t", evidence.ofKind("sector", first - 1, first), sources);
    sources.add(
        new Source.Rows("", Role.RESTS_ON, "", "the target", List.of(evidence.targetRow())));
    return sources;
  }

  /** An end of a band follows from the estimates and the width of their bands. */
  private static void addBand(
      String figure,
      TracedRow row,
      EvidenceInScope evidence,
      int from,
      Collection<Source> sources) {
    if (row.has(figure)) {
      int year = row.year("year");
      sources.addAll(evidence.restingOn(from, year, figure));
      addRest(figure, evidence.ofKind("prognosis-band", from, year), sources);
    }
  }

  private static void addRest(String figure, List<TracedRow> rows, Collection<Source> sources) {
    if (!rows.isEmpty()) {
      sources.add(new Source.Rows(figure, Role.RESTS_ON, "amount", rows));
    }
  }
}
