package se.klimatbokslut.publish.trace;

import java.util.List;
import java.util.Set;
import se.klimatbokslut.pipeline.table.Table;

/** Sums are of the measures of the register that was the newest. */
final class MeasureSumOrigin implements Origin {
  private static final Set<String> DECIDED = Set.of("decided", "ongoing", "done");
  private static final String YEARLY = "yearly_t";
  private static final String COST = "amount_sek";

  private final Table table;

  /**
   * @param table of sums by actor, sector and status, or of effects by year
   */
  MeasureSumOrigin(Table table) {
    this.table = table;
  }

  @Override
  public Table table() {
    return table;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    Selection register = Selection.ofRegister(Table.CORE_MEASURE, row);
    return table == Table.OUT_MEASURE_EFFECT
        ? ofYear(row, release.rows(register))
        : ofGroup(
            release.rows(
                register
                    .with("actor", row.text("actor"))
                    .with("sector", row.text("sector"))
                    .with("status", row.text("status"))));
  }

  @Override
  public List<Source> ofFigure(String column, TracedRow row, RowSource release) {
    return of(row, release).stream().filter(source -> source.explains(column)).toList();
  }

  private static List<Source> ofYear(TracedRow row, List<TracedRow> register) {
    int year = row.year("year");
    List<TracedRow> decided =
        register.stream()
            .filter(each -> DECIDED.contains(each.text("status")))
            .filter(each -> each.year("first_year") <= year && year <= each.year("last_year"))
            .toList();
    return List.of(
        new Source.Rows("measures", Role.RESTS_ON, "", "counted", decided),
        new Source.Rows("decided_t", Role.SUM_OF, YEARLY, decided),
        new Source.Rows("without_effect", Role.RESTS_ON, "", "counted", decided));
  }

  private static List<Source> ofGroup(List<TracedRow> rows) {
    return List.of(
        new Source.Rows("measures", Role.RESTS_ON, "", "counted", rows),
        new Source.Rows(COST, Role.SUM_OF, COST, rows),
        new Source.Rows(YEARLY, Role.SUM_OF, YEARLY, rows),
        new Source.Rows("total_t", Role.RESTS_ON, YEARLY, "times the years", rows),
        new Source.Rows("sek_per_t", Role.RESTS_ON, COST, "divided by total_t", rows),
        new Source.Rows("without_cost", Role.RESTS_ON, "", "counted", rows),
        new Source.Rows("without_effect", Role.RESTS_ON, "", "counted", rows));
  }
}
