package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.pipeline.table.Table;

/** Progress rests on the target as stated and on the evidence inside its scope. */
final class TargetOrigin implements Origin {
  @Override
  public Table table() {
    return Table.OUT_TARGET;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    return EvidenceInScope.of(row.text("target_id"), release).stream()
        .flatMap(evidence -> sources(row, evidence, release).stream())
        .toList();
  }

  private static List<Source> sources(TracedRow row, EvidenceInScope evidence, RowSource release) {
    List<Source> sources = new ArrayList<>();
    if (evidence.target() instanceof CarbonBudgetTarget && row.has("value")) {
      sources.add(
          new Source.Rows(
              "value",
              Role.AS_IN,
              "cumulative_t",
              release.rows(
                  Selection.of(Table.OUT_BUDGET_LEDGER)
                      .with("target_id", row.text("target_id"))
                      .with("year", row.text("value_year")))));
    }
    byKind(evidence.all())
        .forEach(
            (kind, lines) ->
                sources.add(new Source.Rows("", Role.RESTS_ON, "amount", kind, lines)));
    sources.add(
        new Source.Rows("", Role.RESTS_ON, "", "the target", List.of(evidence.targetRow())));
    return sources;
  }

  private static Map<String, List<TracedRow>> byKind(List<TracedRow> evidence) {
    Map<String, List<TracedRow>> kinds = new LinkedHashMap<>();
    evidence.forEach(
        line -> kinds.computeIfAbsent(line.text("kind"), kind -> new ArrayList<>()).add(line));
    return kinds;
  }
}
