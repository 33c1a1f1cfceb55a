package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.LevelCeiling;
import se.klimatbokslut.pipeline.table.Table;

/** A gap lies between the latest level and what the target allows, beside decided measures. */
final class MeasureGapOrigin implements Origin {
  @Override
  public Table table() {
    return Table.OUT_MEASURE_GAP;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    return EvidenceInScope.of(row.text("target_id"), release).stream()
        .flatMap(evidence -> sources(row, evidence, release).stream())
        .toList();
  }

  @Override
  public List<Source> ofFigure(String column, TracedRow row, RowSource release) {
    return of(row, release).stream().filter(source -> source.explains(column)).toList();
  }

  private static List<Source> sources(TracedRow row, EvidenceInScope evidence, RowSource release) {
    int levelYear = row.year("value_year");
    List<Source> sources = new ArrayList<>();
    sources.addAll(evidence.emissions("level_t", row, levelYear, levelYear));
    sources.addAll(allowed("path_t", Role.AS_IN, row, evidence, release));
    for (String figure : List.of("required_t", "gap_t")) {
      sources.addAll(evidence.restingOn(levelYear, figure));
      sources.addAll(allowed(figure, Role.RESTS_ON, row, evidence, release));
    }
    sources.addAll(new ChangingMeasures(row, evidence.target(), release).sources());
    sources.add(
        new Source.Rows("", Role.RESTS_ON, "", "the target", List.of(evidence.targetRow())));
    return sources;
  }

  /** A budget's path; a ceiling states it; of other targets it follows from their base. */
  private static List<Source> allowed(
      String figure, Role ofPath, TracedRow row, EvidenceInScope evidence, RowSource release) {
    if (evidence.target() instanceof CarbonBudgetTarget) {
      Selection year =
          Selection.of(Table.OUT_BUDGET_LEDGER)
              .with("target_id", row.text("target_id"))
              .with("year", row.text("year"));
      return List.of(new Source.Rows(figure, ofPath, "path_t", release.rows(year)));
    }
    return evidence.target() instanceof LevelCeiling
        ? List.of()
        : evidence.baseYear().map(year -> evidence.restingOn(year, figure)).orElse(List.of());
  }
}
