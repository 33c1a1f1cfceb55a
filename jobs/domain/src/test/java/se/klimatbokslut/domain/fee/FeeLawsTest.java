package se.klimatbokslut.domain.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.fee.GivenBooks.LAST_DAY;
import static se.klimatbokslut.domain.fee.GivenBooks.rate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.klimatbokslut.domain.quantity.Co2e;

class FeeLawsTest {
  private static final LocalDate LAST = LocalDate.parse("2026-12-31");
  private static final int DAYS = 5 * 365;
  private static final LocalDate FIRST = LocalDate.parse("2021-01-01");

  @Property
  void feesAreUsedGrantedInTheFundOrOpen(@ForAll("statements") List<Statement> statements) {
    Books books = Books.of(statements, LAST_DAY);
    FeeLedger ledger = FeeLedger.of(books, LAST);

    Sek fees =
        sum(books.bookings().stream().filter(b -> b.isOf(Movement.FEE)).map(Booking::amount));
    Sek used = sum(ledger.units().stream().map(FeeYear::used));
    Sek granted = sum(ledger.fund().stream().map(FundYear::granted));
    Sek balance = last(ledger.fund()).balance();
    Sek open = sum(lastOfUnits(ledger).map(FeeYear::open));
    assertThat(fees).isEqualTo(used.plus(granted).plus(balance).plus(open));
  }

  @Property
  void everyAccountBalances(@ForAll("statements") List<Statement> statements) {
    FeeLedger ledger = FeeLedger.of(Books.of(statements, LAST_DAY), LAST);

    assertThat(ledger.units())
        .allSatisfy(
            year ->
                assertThat(year.opening().plus(year.booked()))
                    .isEqualTo(year.used().plus(year.moved()).plus(year.open())));
    assertThat(ledger.fund())
        .allSatisfy(
            year ->
                assertThat(year.opening().plus(year.movedIn()))
                    .isEqualTo(year.granted().plus(year.balance())));
  }

  @Property
  void neitherFundNorUnitSpendsWhatItHasNot(@ForAll("statements") List<Statement> statements) {
    FeeLedger ledger = FeeLedger.of(Books.of(statements, LAST_DAY), LAST);

    assertThat(ledger.fund())
        .allSatisfy(
            year -> {
              assertThat(year.granted()).isLessThanOrEqualTo(year.opening());
              assertThat(year.balance()).isGreaterThanOrEqualTo(Sek.ZERO);
              assertThat(year.uncovered()).isGreaterThanOrEqualTo(Sek.ZERO);
              assertThat(year.uncovered().isPositive())
                  .isNotEqualTo(year.beyondTheFund().isEmpty());
            });
    assertThat(ledger.units())
        .allSatisfy(
            year -> {
              assertThat(year.used()).isLessThanOrEqualTo(year.available());
              assertThat(year.moved()).isGreaterThanOrEqualTo(Sek.ZERO);
              assertThat(year.overused().isPositive()).isNotEqualTo(year.beyondTheFee().isEmpty());
            });
  }

  @Property
  void theOrderOfStatementsMakesNoDifference(
      @ForAll("statements") List<Statement> statements, @ForAll Random random) {
    List<Statement> shuffled = new ArrayList<>(statements);
    Collections.shuffle(shuffled, random);

    assertThat(money(shuffled)).isEqualTo(money(statements));
  }

  /** The parts have editions of their own and are known on the same day. */
  @Property
  void splittingADeliveryChangesNothing(
      @ForAll("statements") List<Statement> statements, @ForAll Random random) {
    List<Statement> split =
        statements.stream()
            .map(statement -> random.nextBoolean() ? statement : inAnotherPart(statement))
            .toList();

    assertThat(money(split)).isEqualTo(money(statements));
  }

  @Property
  void whatIsDeliveredLaterDoesNotChangeClosedYears(
      @ForAll("statements") List<Statement> statements, @ForAll("days") LocalDate day) {
    List<Statement> known =
        statements.stream().filter(each -> !each.delivery().known().isAfter(day)).toList();

    List<List<Object>> then = closedMoney(known, day);

    assertThat(closedMoney(statements, LAST)).containsAll(then);
  }

  @Property
  void aCorrectedTripIsTheRightValuePlusABookedCorrection(
      @ForAll("trips") List<Statement> trips, @ForAll("kilograms") Co2e right) {
    Statement wrong = trips.get(0);
    Statement corrected = with(wrong, right, new Delivery(LAST, 1, "correction"));
    List<Statement> asDelivered = new ArrayList<>(trips);
    asDelivered.add(corrected);
    List<Statement> asIfRight = new ArrayList<>(trips);
    asIfRight.set(0, with(wrong, right, wrong.delivery()));

    assertThat(fees(asDelivered)).isEqualTo(fees(asIfRight));
    Books books = Books.of(asDelivered, LAST_DAY);
    assertThat(
            sum(
                books.bookings().stream()
                    .filter(booking -> booking.by().editionId().equals("correction"))
                    .map(Booking::amount)))
        .isEqualTo(corrected.amount().minus(wrong.amount()));
  }

  @Provide
  Arbitrary<List<Statement>> statements() {
    Arbitrary<Statement> any =
        Combinators.combine(
                Arbitraries.of(Movement.values()),
                Arbitraries.integers().between(1, 12),
                Arbitraries.of("Skolan", "Vården", "Bostäder AB"),
                days(),
                kilograms(),
                Arbitraries.integers().between(0, 800))
            .as(FeeLawsTest::statement);
    return any.list()
        .uniqueElements(each -> List.of(each.movement(), each.id(), each.delivery().known()))
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  @Provide
  Arbitrary<List<Statement>> trips() {
    return Combinators.combine(
            Arbitraries.of("Skolan", "Vården"),
            days(),
            kilograms(),
            Arbitraries.integers().between(0, 300))
        .as(
            (unit, day, travelled, delay) ->
                statement(Movement.FEE, 0, unit, day, travelled, delay))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(FeeLawsTest::numbered);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, DAYS - 400).map(FIRST::plusDays);
  }

  @Provide
  Arbitrary<Co2e> kilograms() {
    return Arbitraries.longs().between(0, 2_000_000_000L).map(Co2e::new);
  }

  private static List<Statement> numbered(List<Statement> trips) {
    List<Statement> numbered = new ArrayList<>();
    for (Statement trip : trips) {
      numbered.add(
          new Statement(
              trip.movement(),
              "trip " + numbered.size(),
              trip.unit(),
              trip.date(),
              trip.amount(),
              trip.travelled(),
              trip.delivery()));
    }
    return numbered;
  }

  private static Statement statement(
      Movement movement, int id, String unit, LocalDate date, Co2e travelled, int delay) {
    LocalDate known = date.plusDays(delay);
    return new Statement(
        movement,
        Integer.toString(id),
        unit,
        date,
        rate("2013-01-01").feeOf(travelled),
        movement == Movement.FEE ? travelled : Co2e.ZERO,
        new Delivery(known, 1, "edition of " + known));
  }

  private static Statement with(Statement statement, Co2e travelled, Delivery delivery) {
    return new Statement(
        statement.movement(),
        statement.id(),
        statement.unit(),
        statement.date(),
        rate("2013-01-01").feeOf(travelled),
        travelled,
        delivery);
  }

  private static Statement inAnotherPart(Statement statement) {
    Delivery whole = statement.delivery();
    return new Statement(
        statement.movement(),
        statement.id(),
        statement.unit(),
        statement.date(),
        statement.amount(),
        statement.travelled(),
        new Delivery(whole.known(), whole.issue(), whole.editionId() + ", part 2"));
  }

  private static Sek fees(List<Statement> statements) {
    return sum(Books.of(statements, LAST_DAY).bookings().stream().map(Booking::amount));
  }

  private static List<List<Object>> money(List<Statement> statements) {
    FeeLedger ledger = FeeLedger.of(Books.of(statements, LAST_DAY), LAST);
    return Stream.concat(
            ledger.units().stream().map(FeeLawsTest::money),
            ledger.fund().stream().map(FeeLawsTest::money))
        .toList();
  }

  private static List<List<Object>> closedMoney(List<Statement> statements, LocalDate asOf) {
    FeeLedger ledger = FeeLedger.of(Books.of(statements, LAST_DAY), asOf);
    return ledger.units().stream().filter(FeeYear::closed).map(FeeLawsTest::money).toList();
  }

  private static List<Object> money(FeeYear year) {
    return List.of(
        year.unit(),
        year.year(),
        year.opening(),
        year.booked(),
        year.used(),
        year.overused(),
        year.moved(),
        year.open());
  }

  private static List<Object> money(FundYear year) {
    return List.of(year.year(), year.opening(), year.granted(), year.uncovered(), year.balance());
  }

  private static Stream<FeeYear> lastOfUnits(FeeLedger ledger) {
    int last = ledger.units().stream().mapToInt(FeeYear::year).max().orElse(0);
    return ledger.units().stream().filter(year -> year.year() == last);
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  private static Sek sum(Stream<Sek> amounts) {
    return amounts.reduce(Sek.ZERO, Sek::plus);
  }
}
