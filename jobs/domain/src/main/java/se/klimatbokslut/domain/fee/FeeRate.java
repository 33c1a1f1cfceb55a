package se.klimatbokslut.domain.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * What a municipality charges its units for fossil carbon dioxide of business travel.
 *
 * @param from first day of travel that it is valid for
 * @param mode that it is for; empty for every mode without a rate of its own
 * @param sekPerKilogram not negative
 * @param known when the list that states it was delivered
 */
public record FeeRate(
    LocalDate from, Optional<TravelMode> mode, BigDecimal sekPerKilogram, Delivery known) {
  private static final int KILOGRAM_DECIMALS = 6;

  /** The fee of one trip, rounded to the öre half up; the trips of a year are not rounded again. */
  public Sek feeOf(Co2e travelled) {
    BigDecimal kilograms = BigDecimal.valueOf(travelled.milligrams(), KILOGRAM_DECIMALS);
    return Sek.rounded(kilograms.multiply(sekPerKilogram));
  }

  boolean isFor(LocalDate day, TravelMode travelled) {
    return !from.isAfter(day) && mode.map(travelled::equals).orElse(true);
  }
}
