package se.klimatbokslut.domain.fee;

import java.util.ArrayList;
import java.util.List;

/** Which of several bookings an amount of money does not reach. */
final class Cover {
  private Cover() {}

  /** In the order of the bookings, from the first that goes beyond the amount on. */
  static List<Booking> beyond(Sek available, List<Booking> bookings) {
    List<Booking> beyond = new ArrayList<>();
    Sek sum = Sek.ZERO;
    for (Booking booking : bookings) {
      sum = sum.plus(booking.amount());
      if (booking.amount().isPositive() && sum.compareTo(available) > 0) {
        beyond.add(booking);
      }
    }
    return beyond;
  }
}
