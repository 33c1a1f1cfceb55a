package se.klimatbokslut.pipeline.register;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.pipeline.table.Table;

/** Rows of {@code out_action_matrix}. */
final class ActionMatrix {
  private static final String SEVERAL = "; ";

  private ActionMatrix() {}

  static List<Row> of(Registers registers) {
    return YearlyRows.of(
        registers, Table.CORE_ACTION, ActionMatrix::row, "focus_area", "board", "status");
  }

  private static Row row(List<RegisterRow> actions) {
    RegisterRow any = actions.get(0);
    return RowFactory.create(
        any.text("municipality_id"),
        any.year("year"),
        any.yearStatus(),
        any.text("focus_area"),
        any.text("board"),
        any.text("status"),
        (long) actions.size(),
        actions.stream()
            .map(action -> action.text("action"))
            .sorted()
            .collect(Collectors.joining(SEVERAL)),
        any.edition().editionId());
  }
}
