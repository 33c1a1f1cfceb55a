package se.klimatbokslut.publish.trace;

import java.util.List;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.table.Table;

/** A gap lies between two years of the ledger, beside what decided measures take off. */
final class MeasureGapOrigin implements Origin {
  @Override
  public Table table() {
    return Table.OUT_MEASURE_GAP;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    List<TracedRow> level = ledger(row.text("value_year"), row, release);
    List<TracedRow> path = ledger(row.text("year"), row, release);
    List<TracedRow> decided =
        release.rows(
            Selection.of(Table.OUT_MEASURE_EFFECT)
                .with("municipality_id", row.text("municipality_id"))
                .with("year", row.text("year")));
    Stream<Source> ofLedger =
        Stream.of(
            new Source.Rows("level_t", Role.AS_IN, "emissions_t", level),
            new Source.Rows("path_t", Role.AS_IN, "path_t", path),
            new Source.Rows("required_t", Role.RESTS_ON, "emissions_t", level),
            new Source.Rows("required_t", Role.RESTS_ON, "path_t", "taken off", path),
            new Source.Rows("gap_t", Role.RESTS_ON, "emissions_t", level));
    Stream<Source> ofMeasures =
        Stream.of(
            new Source.Rows("decided_t", Role.AS_IN, "decided_t", decided),
            new Source.Rows("without_effect", Role.AS_IN, "without_effect", decided),
            new Source.Rows("gap_t", Role.RESTS_ON, "decided_t", "taken off", decided));
    return Stream.concat(ofLedger, decided.isEmpty() ? Stream.empty() : ofMeasures).toList();
  }

  @Override
  public List<Source> ofFigure(String column, TracedRow row, RowSource release) {
    return of(row, release).stream().filter(source -> source.explains(column)).toList();
  }

  private static List<TracedRow> ledger(String year, TracedRow row, RowSource release) {
    return release.rows(
        Selection.of(Table.OUT_BUDGET_LEDGER)
            .with("target_id", row.text("target_id"))
            .with("year", year));
  }
}
