package se.klimatbokslut.domain.fee;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which years' books are closed on a day. A year closes with a day of the year after it, yet not
 * before its trips have been delivered for the first time: without trips there is nothing to close.
 * A year without trips closes with the next one that has some, because that one begins with what it
 * leaves.
 */
public final class BookYears {
  private final MonthDay lastDay;
  private final Map<Integer, LocalDate> firstTrips;

  /**
   * @param lastDay on which the books of the year before are open
   * @param firstTrips when trips of a year were delivered for the first time, by year
   */
  public BookYears(MonthDay lastDay, Map<Integer, LocalDate> firstTrips) {
    this.lastDay = lastDay;
    this.firstTrips = Map.copyOf(firstTrips);
  }

  /** The years of statements of one municipality. */
  static BookYears of(MonthDay lastDay, Iterable<Statement> statements) {
    Map<Integer, LocalDate> firstTrips = new TreeMap<>();
    for (Statement statement : statements) {
      if (statement.movement() == Movement.FEE) {
        LocalDate known = statement.delivery().known();
        firstTrips.merge(
            statement.date().getYear(), known, (one, other) -> one.isBefore(other) ? one : other);
      }
    }
    return new BookYears(lastDay, firstTrips);
  }

  /** True when at the end of the day nothing is booked in the year any more. */
  public boolean isClosed(int year, LocalDate day) {
    return firstTrips.entrySet().stream()
        .filter(first -> first.getKey() >= year)
        .anyMatch(
            first ->
                !day.isBefore(first.getValue())
                    && !day.isBefore(lastDay.atYear(first.getKey() + 1)));
  }

  /** True when somebody's trips of the year have been delivered. */
  boolean hasTrips(int year) {
    return firstTrips.containsKey(year);
  }

  /** The year in which something of a day is booked when it is delivered: the first open one. */
  public int bookedIn(LocalDate date, LocalDate delivered) {
    int year = date.getYear();
    while (isClosed(year, delivered.minusDays(1))) {
      year++;
    }
    return year;
  }
}
