package se.klimatbokslut.domain.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * The accounts of a municipality's units and of its fund, year by year. A fee may be used in the
 * year it is booked and in the year after; what is left then moves to the fund when that year's
 * books close. Fees = used + granted from the fund + the fund's balance + open, always.
 */
public final class FeeLedger {
  private final Books books;
  private final LocalDate asOf;
  private final List<FeeYear> units = new ArrayList<>();
  private final List<FundYear> fund = new ArrayList<>();

  private FeeLedger(Books books, LocalDate asOf) {
    this.books = books;
    this.asOf = asOf;
  }

  /**
   * Adds up the books of one municipality as they stand on a day.
   *
   * @throws ArithmeticException when a sum leaves what an amount can hold
   */
  public static FeeLedger of(Books books, LocalDate asOf) {
    FeeLedger ledger = new FeeLedger(books, asOf);
    if (!books.bookings().isEmpty()) {
      ledger.addUnits();
      ledger.addFund();
    }
    return ledger;
  }

  /** By unit and year, from the first year that anything of the unit is booked in. */
  public List<FeeYear> units() {
    return List.copyOf(units);
  }

  /** By year, from the first year of any unit. */
  public List<FundYear> fund() {
    return List.copyOf(fund);
  }

  private void addUnits() {
    Map<String, List<Booking>> byUnit = new TreeMap<>();
    for (Booking booking : books.bookings()) {
      if (!booking.isOf(Movement.GRANT)) {
        byUnit.computeIfAbsent(booking.statement().unit(), unit -> new ArrayList<>()).add(booking);
      }
    }
    byUnit.forEach(this::addUnit);
  }

  private void addUnit(String unit, List<Booking> bookings) {
    Sek opening = Sek.ZERO;
    int first = bookings.stream().mapToInt(Booking::ofYear).min().orElseThrow();
    for (int year = first; year <= lastYear(); year++) {
      FeeYear account = account(unit, year, opening, bookings);
      units.add(account);
      opening = account.open();
    }
  }

  private FeeYear account(String unit, int year, Sek opening, List<Booking> ofUnit) {
    List<Booking> booked = ofUnit.stream().filter(each -> each.year() == year).toList();
    Sek fee = fees(booked, BookingCause.IN_TIME);
    Sek late = fees(booked, BookingCause.LATE);
    Sek corrections = fees(booked, BookingCause.CORRECTION);
    Sek available = opening.plus(fee).plus(late).plus(corrections);
    Sek stated = sum(booked, Movement.USE);
    Sek used = stated.atMost(available.atLeastZero());
    Sek left = available.minus(used);
    boolean closed = books.years().isClosed(year, asOf);
    Sek moved = closed ? opening.minus(used).atMost(left).atLeastZero() : Sek.ZERO;
    return new FeeYear(
        unit,
        year,
        closed,
        opening,
        fee,
        late,
        corrections,
        used,
        stated.minus(used),
        moved,
        left.minus(moved),
        Optional.of(travelled(ofUnit, year)).filter(sum -> books.years().hasTrips(year)),
        ofUnit.stream().filter(each -> each.year() == year || each.ofYear() == year).toList());
  }

  private void addFund() {
    Sek opening = Sek.ZERO;
    int first = books.bookings().stream().mapToInt(Booking::ofYear).min().orElseThrow();
    for (int year = first; year <= lastYear(); year++) {
      FundYear account = fundIn(year, opening);
      fund.add(account);
      opening = account.balance();
    }
  }

  private FundYear fundIn(int year, Sek opening) {
    List<Booking> grants =
        books.bookings().stream()
            .filter(each -> each.isOf(Movement.GRANT) && each.year() == year)
            .toList();
    Sek stated = sum(grants, Movement.GRANT);
    Sek granted = stated.atMost(opening);
    Sek movedIn =
        units.stream()
            .filter(unit -> unit.year() == year)
            .map(FeeYear::moved)
            .reduce(Sek.ZERO, Sek::plus);
    return new FundYear(
        year,
        books.years().isClosed(year, asOf),
        opening,
        granted,
        stated.minus(granted),
        movedIn,
        opening.minus(granted).plus(movedIn),
        grants);
  }

  /** The open year of the day, or a later one in which something is booked already. */
  private int lastYear() {
    int booked = books.bookings().stream().mapToInt(Booking::year).max().orElseThrow();
    int open =
        IntStream.rangeClosed(booked, asOf.getYear())
            .filter(this::isOpen)
            .findFirst()
            .orElse(booked);
    return Math.max(booked, open);
  }

  private boolean isOpen(int year) {
    return !books.years().isClosed(year, asOf);
  }

  private static Sek fees(List<Booking> bookings, BookingCause cause) {
    return sum(bookings.stream().filter(each -> each.cause() == cause).toList(), Movement.FEE);
  }

  private static Sek sum(List<Booking> bookings, Movement movement) {
    return bookings.stream()
        .filter(booking -> booking.isOf(movement))
        .map(Booking::amount)
        .reduce(Sek.ZERO, Sek::plus);
  }

  private static Co2e travelled(List<Booking> bookings, int year) {
    return bookings.stream()
        .filter(booking -> booking.ofYear() == year)
        .map(Booking::travelled)
        .reduce(Co2e.ZERO, Co2e::plus);
  }
}
