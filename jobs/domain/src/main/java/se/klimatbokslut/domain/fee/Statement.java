package se.klimatbokslut.domain.fee;

import java.time.LocalDate;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * What one delivery says about one trip, use or grant. A later delivery that says something else
 * about the same one corrects it.
 *
 * @param id of the trip, use or grant among those of its movement in the municipality
 * @param unit that pays or uses; of a grant whoever applied
 * @param date of the trip, the use or the decision
 * @param amount of money, not negative
 * @param travelled fossil carbon dioxide of a trip; zero for other movements
 */
public record Statement(
    Movement movement,
    String id,
    String unit,
    LocalDate date,
    Sek amount,
    Co2e travelled,
    Delivery delivery) {
  boolean saysTheSameAs(Statement other) {
    return unit.equals(other.unit)
        && date.equals(other.date)
        && amount.equals(other.amount)
        && travelled.equals(other.travelled);
  }
}
