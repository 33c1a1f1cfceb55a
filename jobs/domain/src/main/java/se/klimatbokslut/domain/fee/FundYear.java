package se.klimatbokslut.domain.fee;

import java.util.List;

/**
 * The fund in one year. Grants are paid from what it held at the beginning; what units did not use
 * comes in at the end.
 *
 * @param granted as far as there was money
 * @param uncovered what was granted beyond that; no part of the balance
 * @param movedIn from the units when the books closed
 * @param bookings of grants in the year
 */
public record FundYear(
    int year,
    boolean closed,
    Sek opening,
    Sek granted,
    Sek uncovered,
    Sek movedIn,
    Sek balance,
    List<Booking> bookings) {
  /** Grants for which the fund did not reach; none when it reached for all. */
  public List<Booking> beyondTheFund() {
    return uncovered.isPositive() ? Cover.beyond(opening, bookings) : List.of();
  }
}
