package se.klimatbokslut.pipeline.fee;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.klimatbokslut.domain.fee.Books;
import se.klimatbokslut.domain.fee.FeeLedger;
import se.klimatbokslut.domain.fee.FeeRate;
import se.klimatbokslut.domain.fee.Movement;
import se.klimatbokslut.domain.fee.Sek;
import se.klimatbokslut.domain.fee.Statement;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.fee.FeeLists.StatedRow;
import se.klimatbokslut.pipeline.method.FeeRules;

/** The books and accounts that the lists of one municipality come to. */
final class FeeAccounts {
  private static final String GRANTED = "granted";

  private final Map<Statement, StatedRow> rows = new HashMap<>();
  private final Map<Statement, FeeRate> rates = new HashMap<>();
  private final FeeLists lists;
  private final Books books;
  private final FeeLedger ledger;

  /** Trips without a rate are left out: their fee is not known. */
  FeeAccounts(FeeLists lists, LocalDate asOf) {
    this.lists = lists;
    lists.trips().forEach(this::addTrip);
    lists.uses().forEach(this::addUse);
    lists.grants().forEach(this::addGrant);
    this.books = Books.of(Set.copyOf(rows.keySet()), FeeRules.standard().lastDay());
    this.ledger = FeeLedger.of(books, asOf);
  }

  FeeLists lists() {
    return lists;
  }

  Books books() {
    return books;
  }

  FeeLedger ledger() {
    return ledger;
  }

  FeeRow rowOf(Statement statement) {
    return statedBy(statement).row();
  }

  /** Empty for uses and grants. */
  Optional<FeeRate> rateOf(Statement statement) {
    return Optional.ofNullable(rates.get(statement));
  }

  private StatedRow statedBy(Statement statement) {
    return Optional.ofNullable(rows.get(statement)).orElseThrow();
  }

  private void addTrip(StatedRow trip) {
    lists.rateOf(trip).ifPresent(rate -> addTrip(trip, rate));
  }

  private void addTrip(StatedRow trip, FeeRate rate) {
    FeeRow row = trip.row();
    Co2e travelled = row.kilograms("co2_kg");
    Statement statement =
        new Statement(
            Movement.FEE,
            row.text("trip_id"),
            row.text("paying_unit"),
            row.date("trip_date"),
            rate.feeOf(travelled),
            travelled,
            trip.delivery());
    rows.put(statement, trip);
    rates.put(statement, rate);
  }

  private void addUse(StatedRow use) {
    FeeRow row = use.row();
    String unit = row.text("paying_unit");
    LocalDate date = row.date("use_date");
    rows.put(
        new Statement(
            Movement.USE,
            String.join(" / ", unit, date.toString(), row.text("purpose")),
            unit,
            date,
            row.kronor("amount_sek"),
            Co2e.ZERO,
            use.delivery()),
        use);
  }

  /** An application that is not granted moves nothing, and takes back what was granted before. */
  private void addGrant(StatedRow grant) {
    FeeRow row = grant.row();
    boolean isGranted = row.text("status").equals(GRANTED);
    rows.put(
        new Statement(
            Movement.GRANT,
            row.text("application_id"),
            row.text("applicant"),
            row.date(row.has("decided_date") ? "decided_date" : "applied_date"),
            isGranted ? row.kronor("granted_sek") : Sek.ZERO,
            Co2e.ZERO,
            grant.delivery()),
        grant);
  }
}
