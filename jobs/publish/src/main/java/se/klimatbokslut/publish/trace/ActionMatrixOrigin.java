package se.klimatbokslut.publish.trace;

import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/** Actions are counted in the newest register that holds the year. */
final class ActionMatrixOrigin implements Origin {
  @Override
  public Table table() {
    return Table.OUT_ACTION_MATRIX;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    List<TracedRow> actions =
        release.rows(
            Selection.ofRegister(Table.CORE_ACTION, row)
                .with("year", row.text("year"))
                .with("focus_area", row.text("focus_area"))
                .with("board", row.text("board"))
                .with("status", row.text("action_status")));
    return List.of(new Source.Rows("", Role.RESTS_ON, "", "counted", actions));
  }
}
