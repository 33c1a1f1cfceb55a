package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/** The account of a unit adds up the lines of the books, and begins with the year before. */
final class FeeLedgerOrigin implements Origin {
  private static final String AMOUNT = "amount_sek";
  private static final String OPEN = "open_sek";

  @Override
  public Table table() {
    return Table.OUT_FEE_LEDGER;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    List<Source> sources = new ArrayList<>();
    add("co2_kg", Role.SUM_OF, "co2_kg", release.rows(travelled(row)), sources);
    add("opening_sek", Role.AS_IN, OPEN, yearBefore(row, release), sources);
    addFees("fee_sek", "in-time", row, release, sources);
    addFees("late_sek", "late", row, release, sources);
    addFees("correction_sek", "correction", row, release, sources);
    Role used = row.is("overused_sek", "0") ? Role.SUM_OF : Role.RESTS_ON;
    add("used_sek", used, AMOUNT, uses(row, release), sources);
    add("overused_sek", Role.RESTS_ON, AMOUNT, uses(row, release), sources);
    add("moved_to_fund_sek", Role.RESTS_ON, OPEN, yearBefore(row, release), sources);
    add(OPEN, Role.RESTS_ON, AMOUNT, release.rows(booked(row)), sources);
    return sources;
  }

  @Override
  public List<Source> ofFigure(String column, TracedRow row, RowSource release) {
    return of(row, release).stream().filter(source -> source.explains(column)).toList();
  }

  private static void addFees(
      String figure, String cause, TracedRow row, RowSource release, List<Source> sources) {
    Selection fees = booked(row).with("movement", "fee").with("cause", cause);
    add(figure, Role.SUM_OF, AMOUNT, release.rows(fees), sources);
  }

  private static List<TracedRow> uses(TracedRow row, RowSource release) {
    return release.rows(booked(row).with("movement", "use"));
  }

  private static List<TracedRow> yearBefore(TracedRow row, RowSource release) {
    return release.rows(ofUnit(Table.OUT_FEE_LEDGER, row).with("year", row.year("year") - 1));
  }

  private static Selection booked(TracedRow row) {
    return ofUnit(Table.OUT_FEE_BOOKING, row)
        .with("year", row.text("year"))
        .without("movement", "grant");
  }

  /** Trips of the year, in whatever year they are booked. */
  private static Selection travelled(TracedRow row) {
    return ofUnit(Table.OUT_FEE_BOOKING, row)
        .with("of_year", row.text("year"))
        .with("movement", "fee");
  }

  private static Selection ofUnit(Table table, TracedRow row) {
    return Selection.of(table)
        .with("municipality_id", row.text("municipality_id"))
        .with("paying_unit", row.text("paying_unit"));
  }

  /** A figure without rows is zero. */
  private static void add(
      String figure, Role role, String of, List<TracedRow> rows, List<Source> sources) {
    if (!rows.isEmpty()) {
      sources.add(new Source.Rows(figure, role, of, rows));
    }
  }
}
