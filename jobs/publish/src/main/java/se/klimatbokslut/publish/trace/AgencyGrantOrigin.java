package se.klimatbokslut.publish.trace;

import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/** Grants are added up in the newest register that holds the year. */
final class AgencyGrantOrigin implements Origin {
  private static final String AMOUNT = "amount_sek";

  @Override
  public Table table() {
    return Table.OUT_AGENCY_GRANT;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    List<TracedRow> grants =
        release.rows(
            Selection.ofRegister(Table.CORE_AGENCY_GRANT, row)
                .with("year", row.text("year"))
                .with("agency", row.text("agency"))
                .with("area", row.text("area")));
    return List.of(
        new Source.Rows("grants", Role.RESTS_ON, "", "counted", grants),
        new Source.Rows(AMOUNT, Role.SUM_OF, AMOUNT, grants));
  }

  @Override
  public List<Source> ofFigure(String column, TracedRow row, RowSource release) {
    return of(row, release).stream().filter(source -> source.explains(column)).toList();
  }
}
