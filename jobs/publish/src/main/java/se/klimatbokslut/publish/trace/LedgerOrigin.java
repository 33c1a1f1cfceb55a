package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.pipeline.table.Table;

/**
 * A year of a carbon budget rests on the target and on the evidence inside its scope, from the year
 * before the period on.
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
    sources.addAll(evidence.emissions("emissions_t", row, year, year));
    sources.addAll(evidence.emissions("cumulative_t", row, first, year));
    addRest("restated_t", evidence.ofKind("previous-sector", year, year), sources);
    addRest("path_t", evidence.ofKind("sector", first - 1, first), sources);
    sources.add(
        new Source.Rows("", Role.RESTS_ON, "", "the target", List.of(evidence.targetRow())));
    return sources;
  }

  private static void addRest(String figure, List<TracedRow> rows, List<Source> sources) {
    if (!rows.isEmpty()) {
      sources.add(new Source.Rows(figure, Role.RESTS_ON, "amount", rows));
    }
  }
}
