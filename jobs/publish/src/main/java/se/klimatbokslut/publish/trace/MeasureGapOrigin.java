package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.pipeline.table.Table;

/**
 * A gap lies between the latest level and what the target allows, beside decided measures of its
 * sectors that begin or end in between.
 */
final class MeasureGapOrigin implements Origin {
  private static final String YEARLY = "yearly_t";

  @Override
  public Table table() {
    return Table.OUT_MEASURE_GAP;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    return EvidenceInScope.of(row.text("target_id"), release).stream()
        .flatMap(evidence -> sources(row, evidence, release))
        .toList();
  }

  @Override
  public List<Source> ofFigure(String column, TracedRow row, RowSource release) {
    return of(row, release).stream().filter(source -> source.explains(column)).toList();
  }

  private static Stream<Source> sources(
      TracedRow row, EvidenceInScope evidence, RowSource release) {
    List<Source> sources = new ArrayList<>(level("level_t", row, evidence));
    sources.addAll(allowed("path_t", row, evidence, release));
    sources.addAll(level("required_t", row, evidence));
    sources.addAll(allowed("required_t", row, evidence, release));
    sources.addAll(measures(row, evidence, release));
    sources.add(
        new Source.Rows("", Role.RESTS_ON, "", "the target", List.of(evidence.targetRow())));
    return sources.stream();
  }

  private static List<Source> level(String figure, TracedRow row, EvidenceInScope evidence) {
    return evidence.emissions(
        figure, row.year("value_year"), row.year("value_year"), figure.equals("level_t"));
  }

  /** Of a budget its path; other targets have it of their base, where statistics give that. */
  private static List<Source> allowed(
      String figure, TracedRow row, EvidenceInScope evidence, RowSource release) {
    if (evidence.target() instanceof CarbonBudgetTarget) {
      Selection ledger =
          Selection.of(Table.OUT_BUDGET_LEDGER)
              .with("target_id", row.text("target_id"))
              .with("year", row.text("year"));
      Role role = figure.equals("path_t") ? Role.AS_IN : Role.RESTS_ON;
      return List.of(new Source.Rows(figure, role, "path_t", release.rows(ledger)));
    }
    return List.of();
  }

  private static List<Source> measures(TracedRow row, EvidenceInScope evidence, RowSource release) {
    return List.of();
  }
}
