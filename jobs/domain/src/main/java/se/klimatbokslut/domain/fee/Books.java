package se.klimatbokslut.domain.fee;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The books of one municipality's climate fee. Closed years are never written again: what is
 * delivered later, or corrected, is booked in the first open year, as the amount that was booked
 * taken back and the new amount. The order of statements makes no difference.
 */
public final class Books {
  private static final Comparator<Booking> IN_ORDER =
      Comparator.comparingInt(Booking::year)
          .thenComparing(booking -> booking.statement().date())
          .thenComparing(booking -> booking.statement().id())
          .thenComparing(Booking::by)
          .thenComparing(booking -> !booking.reversal());

  private record Thing(Movement movement, String id) implements Comparable<Thing> {
    private static final Comparator<Thing> BY_NAME =
        Comparator.comparing(Thing::movement).thenComparing(Thing::id);

    @Override
    public int compareTo(Thing other) {
      return BY_NAME.compare(this, other);
    }
  }

  private final BookYears years;
  private final List<Booking> bookings = new ArrayList<>();

  private Books(BookYears years) {
    this.years = years;
  }

  /**
   * Books what was stated, each trip, use or grant at most once a delivery.
   *
   * @param lastDay on which the books of the year before are open
   */
  public static Books of(Collection<Statement> statements, MonthDay lastDay) {
    Books books = new Books(BookYears.of(lastDay, statements));
    Map<Thing, SortedSet<Statement>> things = new TreeMap<>();
    for (Statement statement : statements) {
      things
          .computeIfAbsent(
              new Thing(statement.movement(), statement.id()),
              thing -> new TreeSet<>(Comparator.comparing(Statement::delivery)))
          .add(statement);
    }
    things.values().forEach(books::book);
    books.bookings.sort(IN_ORDER);
    return books;
  }

  /** By year and date. */
  public List<Booking> bookings() {
    return List.copyOf(bookings);
  }

  public BookYears years() {
    return years;
  }

  private void book(SortedSet<Statement> versions) {
    Statement before = versions.first();
    add(before, before.delivery(), false, BookingCause.LATE);
    for (Statement version : versions) {
      if (!version.saysTheSameAs(before)) {
        add(before, version.delivery(), true, BookingCause.CORRECTION);
        add(version, version.delivery(), false, BookingCause.CORRECTION);
        before = version;
      }
    }
  }

  private void add(Statement statement, Delivery by, boolean reversal, BookingCause otherwise) {
    int year = years.bookedIn(statement.date(), by.known());
    boolean inTime = year == statement.date().getYear();
    bookings.add(
        new Booking(statement, by, year, reversal, inTime ? BookingCause.IN_TIME : otherwise));
  }
}
