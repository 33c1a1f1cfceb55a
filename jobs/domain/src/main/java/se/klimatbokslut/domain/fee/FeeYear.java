package se.klimatbokslut.domain.fee;

import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * The account of one unit in one year. What it had at the beginning and what was booked is used,
 * moved to the fund, or open at the end.
 *
 * @param opening what the year before left open
 * @param fee of the year's own trips
 * @param late fee of trips of closed years that were delivered in this one
 * @param corrections of fees of closed years; negative when too much had been booked
 * @param used for own measures, as far as there was money
 * @param overused what was used beyond that; no part of the account
 * @param moved to the fund when the books closed: what was open before the year and nobody used
 * @param open negative when corrections took back more than there was, to be set off against fees
 * @param travelled fossil carbon dioxide of the trips of the year, whenever they were booked; empty
 *     when nobody's trips of the year have been delivered
 * @param bookings of the year, and of its trips in later years
 */
public record FeeYear(
    String unit,
    int year,
    boolean closed,
    Sek opening,
    Sek fee,
    Sek late,
    Sek corrections,
    Sek used,
    Sek overused,
    Sek moved,
    Sek open,
    Optional<Co2e> travelled,
    List<Booking> bookings) {
  /** Everything that was booked as a fee in the year. */
  public Sek booked() {
    return fee.plus(late).plus(corrections);
  }

  /** What could be used in the year. */
  public Sek available() {
    return opening.plus(booked()).atLeastZero();
  }

  /** Uses for which the money did not reach; none when it reached for all. */
  public List<Booking> beyondTheFee() {
    return overused.isPositive()
        ? Cover.beyond(
            available(),
            bookings.stream()
                .filter(booking -> booking.isOf(Movement.USE) && booking.year() == year)
                .toList())
        : List.of();
  }
}
