package se.klimatbokslut.publish.trace;

import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/** Loans are added up in the newest register that holds the year. */
final class GreenLoanOrigin implements Origin {
  private static final String AMOUNT = "amount_sek";
  private static final String SHARE = "green_share_pct";

  @Override
  public Table table() {
    return Table.OUT_GREEN_LOAN;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    Selection ofYear =
        Selection.ofRegister(Table.CORE_GREEN_LOAN, row).with("year", row.text("year"));
    List<TracedRow> all = release.rows(ofYear.with("part", "portfolio"));
    List<TracedRow> green = release.rows(ofYear.with("part", "green"));
    List<TracedRow> both = release.rows(ofYear);
    return List.of(
        new Source.Rows("lenders", Role.RESTS_ON, "", "counted", both),
        new Source.Rows(AMOUNT, Role.SUM_OF, AMOUNT, all),
        new Source.Rows("green_sek", Role.SUM_OF, AMOUNT, green),
        new Source.Rows(SHARE, Role.RESTS_ON, AMOUNT, green),
        new Source.Rows(SHARE, Role.RESTS_ON, AMOUNT, "divided by", all),
        new Source.Rows("without_amount", Role.RESTS_ON, "", "counted", both));
  }

  @Override
  public List<Source> ofFigure(String column, TracedRow row, RowSource release) {
    return of(row, release).stream().filter(source -> source.explains(column)).toList();
  }
}
