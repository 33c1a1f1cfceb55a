package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/** The fund takes in what units did not use and pays grants, and begins with the year before. */
final class FundLedgerOrigin implements Origin {
  private static final String MOVED = "moved_to_fund_sek";

  @Override
  public Table table() {
    return Table.OUT_FUND_LEDGER;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    List<TracedRow> before =
        release.rows(of(Table.OUT_FUND_LEDGER, row).with("year", row.year("year") - 1));
    List<TracedRow> grants =
        release.rows(
            of(Table.OUT_FEE_BOOKING, row)
                .with("year", row.text("year"))
                .with("movement", "grant"));
    List<TracedRow> units =
        release.rows(of(Table.OUT_FEE_LEDGER, row).with("year", row.text("year")));
    List<TracedRow> applications =
        release.rows(of(Table.CORE_FUND_GRANT, row).with("year", row.text("year")));
    Role granted = row.is("uncovered_sek", "0") ? Role.SUM_OF : Role.RESTS_ON;
    List<Source> sources = new ArrayList<>();
    add("opening_sek", Role.AS_IN, "balance_sek", before, sources);
    add("applied_sek", Role.RESTS_ON, "applied_sek", applications, sources);
    add("granted_sek", granted, "amount_sek", grants, sources);
    add("uncovered_sek", Role.RESTS_ON, "amount_sek", grants, sources);
    add(MOVED, Role.SUM_OF, MOVED, units, sources);
    add("balance_sek", Role.RESTS_ON, MOVED, units, sources);
    return sources;
  }

  @Override
  public List<Source> ofFigure(String column, TracedRow row, RowSource release) {
    return of(row, release).stream().filter(source -> source.explains(column)).toList();
  }

  private static Selection of(Table table, TracedRow row) {
    return Selection.of(table).with("municipality_id", row.text("municipality_id"));
  }

  private static void add(
      String figure, Role role, String of, List<TracedRow> rows, List<Source> sources) {
    if (!rows.isEmpty()) {
      sources.add(new Source.Rows(figure, role, of, rows));
    }
  }
}
