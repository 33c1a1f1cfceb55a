package se.klimatbokslut.publish.trace;

import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/** A line of the books states what one row of a delivered list does, or takes it back. */
final class FeeBookingOrigin implements Origin {
  private static final String RATE = "sek_per_kg";

  @Override
  public Table table() {
    return Table.OUT_FEE_BOOKING;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    return switch (row.text("movement")) {
      case "fee" -> ofTrip(row, release);
      case "use" -> ofUse(row, release);
      default -> ofGrant(row, release);
    };
  }

  @Override
  public List<Source> ofFigure(String column, TracedRow row, RowSource release) {
    return of(row, release).stream().filter(source -> source.explains(column)).toList();
  }

  private static List<Source> ofTrip(TracedRow row, RowSource release) {
    List<TracedRow> trip =
        release.rows(stated(Table.CORE_FEE_TRIP, row).with("trip_id", row.text("entry_id")));
    List<TracedRow> rates =
        release
            .rows(
                Selection.of(Table.CORE_FEE_RATE)
                    .with("municipality_id", row.text("municipality_id"))
                    .in("mode", List.of(row.text("mode"), "all")))
            .stream()
            .filter(rate -> isValid(rate, row))
            .toList();
    return List.of(
        new Source.Rows("co2_kg", role(row), "co2_kg", trip),
        new Source.Rows("amount_sek", Role.RESTS_ON, "co2_kg", "times the rate of the day", trip),
        new Source.Rows("amount_sek", Role.RESTS_ON, RATE, rates),
        new Source.Rows(RATE, Role.RESTS_ON, RATE, rates));
  }

  private static boolean isValid(TracedRow rate, TracedRow row) {
    return rate.number(RATE).equals(row.number(RATE))
        && rate.text("from_date").compareTo(row.text("entry_date")) <= 0;
  }

  private static List<Source> ofUse(TracedRow row, RowSource release) {
    Selection use =
        stated(Table.CORE_FEE_USE, row)
            .with("paying_unit", row.text("paying_unit"))
            .with("use_date", row.text("entry_date"))
            .with("purpose", row.text("purpose"));
    return List.of(new Source.Rows("amount_sek", role(row), "amount_sek", release.rows(use)));
  }

  /** An application that is not granted moves nothing. */
  private static List<Source> ofGrant(TracedRow row, RowSource release) {
    List<TracedRow> grant =
        release.rows(
            stated(Table.CORE_FUND_GRANT, row).with("application_id", row.text("entry_id")));
    boolean isGranted = grant.stream().allMatch(each -> each.is("status", "granted"));
    return List.of(
        new Source.Rows("amount_sek", isGranted ? role(row) : Role.RESTS_ON, "granted_sek", grant));
  }

  private static Selection stated(Table table, TracedRow row) {
    return Selection.of(table)
        .with("municipality_id", row.text("municipality_id"))
        .with("edition_id", row.text("stated_edition_id"));
  }

  private static Role role(TracedRow row) {
    return row.is("reversal", "true") ? Role.TAKEN_OFF : Role.AS_IN;
  }
}
