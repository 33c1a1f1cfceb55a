package se.klimatbokslut.domain.fee;

import se.klimatbokslut.domain.quantity.Co2e;

/**
 * One line of the books: what a statement moves, or what it takes back of an earlier statement.
 *
 * @param statement whose amount it is
 * @param by the delivery that caused it: of the statement, or of the one that corrects it
 * @param year in whose books it stands
 * @param reversal whether the amount is taken back
 */
public record Booking(
    Statement statement, Delivery by, int year, boolean reversal, BookingCause cause) {
  /** Negative when taken back. */
  public Sek amount() {
    return reversal ? statement.amount().negated() : statement.amount();
  }

  /** Negative when taken back. */
  public Co2e travelled() {
    return reversal ? statement.travelled().negated() : statement.travelled();
  }

  /** Year of the trip, use or decision, whenever it is booked. */
  public int ofYear() {
    return statement.date().getYear();
  }

  boolean isOf(Movement movement) {
    return statement.movement() == movement;
  }
}
