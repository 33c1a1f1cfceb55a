package se.klimatbokslut.pipeline.fee;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.fee.Booking;
import se.klimatbokslut.domain.fee.FeeRate;
import se.klimatbokslut.domain.fee.FeeYear;
import se.klimatbokslut.domain.fee.FundYear;
import se.klimatbokslut.domain.fee.Movement;
import se.klimatbokslut.domain.fee.Sek;
import se.klimatbokslut.domain.fee.Statement;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.fee.FeeLists.StatedRow;

/** Books and accounts of the climate fee as rows of the tables of a release. */
public final class FeeTables {
  private static final int TONNE = 3;

  private final SortedMap<String, FeeAccounts> accounts = new TreeMap<>();

  /**
   * Keeps the books of every municipality as they stand on a day.
   *
   * @throws ArithmeticException when a sum leaves what an amount can hold
   */
  public FeeTables(SortedMap<String, FeeLists> lists, LocalDate asOf) {
    lists.forEach((id, ofOne) -> accounts.put(id, new FeeAccounts(ofOne, asOf)));
  }

  /** Rows of {@code out_fee_booking}. */
  public List<Row> bookings() {
    return rows(
        (id, account) ->
            account.books().bookings().stream().map(booking -> row(id, account, booking)));
  }

  /** Rows of {@code out_fee_ledger}. */
  public List<Row> units() {
    return rows((id, account) -> account.ledger().units().stream().map(year -> row(id, year)));
  }

  /** Rows of {@code out_fund_ledger}. */
  public List<Row> fund() {
    return rows(
        (id, account) -> account.ledger().fund().stream().map(year -> row(id, account, year)));
  }

  private interface Rows {
    Stream<Row> of(String municipalityId, FeeAccounts account);
  }

  private List<Row> rows(Rows made) {
    return accounts.entrySet().stream()
        .flatMap(each -> made.of(each.getKey(), each.getValue()))
        .toList();
  }

  private static Row row(String municipalityId, FeeAccounts account, Booking booking) {
    Statement statement = booking.statement();
    FeeRow stated = account.rowOf(statement);
    boolean isTrip = statement.movement() == Movement.FEE;
    return RowFactory.create(
        municipalityId,
        statement.movement().id(),
        statement.id(),
        booking.by().editionId(),
        booking.reversal(),
        booking.year(),
        booking.cause().id(),
        statement.unit(),
        Date.valueOf(statement.date()),
        booking.ofYear(),
        isTrip ? stated.text("mode") : null,
        isTrip ? null : stated.text("purpose"),
        kilograms(booking.travelled()),
        rate(account, statement),
        booking.amount().kronor(),
        statement.delivery().editionId());
  }

  private static @Nullable BigDecimal rate(FeeAccounts account, Statement statement) {
    return account.rateOf(statement).map(FeeRate::sekPerKilogram).orElse(null);
  }

  private static Row row(String municipalityId, FeeYear year) {
    return RowFactory.create(
        municipalityId,
        year.unit(),
        year.year(),
        status(year.closed()),
        year.travelled().map(FeeTables::kilograms).orElse(null),
        year.opening().kronor(),
        year.fee().kronor(),
        year.late().kronor(),
        year.corrections().kronor(),
        year.used().kronor(),
        year.overused().kronor(),
        year.moved().kronor(),
        year.open().kronor(),
        editions(year.bookings()));
  }

  private static Row row(String municipalityId, FeeAccounts account, FundYear year) {
    return RowFactory.create(
        municipalityId,
        year.year(),
        status(year.closed()),
        year.opening().kronor(),
        applied(account.lists().grants(), year.year()).kronor(),
        year.granted().kronor(),
        year.uncovered().kronor(),
        year.movedIn().kronor(),
        year.balance().kronor(),
        editions(year.bookings()));
  }

  /** Of each application what its latest delivery says. */
  private static Sek applied(Collection<StatedRow> grants, int year) {
    Map<String, StatedRow> latest =
        grants.stream()
            .collect(
                Collectors.toMap(
                    grant -> grant.row().text("application_id"),
                    Function.identity(),
                    (one, other) -> one.delivery().compareTo(other.delivery()) > 0 ? one : other));
    return latest.values().stream()
        .filter(grant -> grant.row().date("applied_date").getYear() == year)
        .map(grant -> grant.row().kronor("applied_sek"))
        .reduce(Sek.ZERO, Sek::plus);
  }

  private static String status(boolean closed) {
    return closed ? "closed" : "open";
  }

  private static @Nullable String editions(List<Booking> bookings) {
    String joined =
        bookings.stream()
            .map(booking -> booking.by().editionId())
            .distinct()
            .sorted(Comparator.naturalOrder())
            .collect(Collectors.joining(" + "));
    return joined.isEmpty() ? null : joined;
  }

  private static BigDecimal kilograms(Co2e amount) {
    return amount.tonnes().movePointRight(TONNE);
  }
}
