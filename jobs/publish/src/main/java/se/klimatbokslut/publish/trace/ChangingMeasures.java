package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import se.klimatbokslut.domain.measure.MeasureStatus;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.pipeline.table.Table;

/** Decided measures that begin or end between the level and the year of a gap. */
final class ChangingMeasures {
  private static final String YEARLY = "yearly_t";
  private static final String DECIDED = "decided_t";

  private final List<TracedRow> beginning;
  private final List<TracedRow> ended;

  ChangingMeasures(TracedRow gap, Target target, RowSource release) {
    Predicate<TracedRow> atLevel = effectIn(gap.year("value_year"));
    Predicate<TracedRow> then = effectIn(gap.year("year"));
    List<TracedRow> decided =
        release
            .rows(
                Selection.of(Table.CORE_MEASURE)
                    .with("municipality_id", gap.text("municipality_id"))
                    .in("edition_id", Arrays.asList(gap.editionIds())))
            .stream()
            .filter(each -> MeasureStatus.ofId(each.text("status")).isDecided())
            .filter(each -> target.head().scope().counts(each.text("sector")))
            .toList();
    this.beginning = decided.stream().filter(then.and(atLevel.negate())).toList();
    this.ended = decided.stream().filter(atLevel.and(then.negate())).toList();
  }

  List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    add(DECIDED, Role.SUM_OF, YEARLY, "begin after the level", beginning, sources);
    add(DECIDED, Role.TAKEN_OFF, YEARLY, "had effect in the level and have ended", ended, sources);
    for (List<TracedRow> rows : List.of(beginning, ended)) {
      add("without_effect", Role.RESTS_ON, "", "counted", rows, sources);
      add("gap_t", Role.RESTS_ON, YEARLY, "", rows, sources);
    }
    return sources;
  }

  private static Predicate<TracedRow> effectIn(int year) {
    return row -> row.year("first_year") <= year && year <= row.year("last_year");
  }

  private static void add(
      String figure,
      Role role,
      String of,
      String note,
      List<TracedRow> rows,
      List<Source> sources) {
    if (!rows.isEmpty()) {
      sources.add(new Source.Rows(figure, role, of, note, rows));
    }
  }
}
