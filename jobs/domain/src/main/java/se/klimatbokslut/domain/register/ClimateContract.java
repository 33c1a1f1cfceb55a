package se.klimatbokslut.domain.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A local climate contract between a municipality and an organisation.
 *
 * @param withdrawn from which day on it is no longer in force
 * @param inside whether the organisation is in the municipality itself
 * @param party whether the organisation is one of the parties of the consortium behind it
 */
public record ClimateContract(
    LocalDate signed, Optional<LocalDate> withdrawn, boolean inside, boolean party) {
  /** From the day of signing on, up to the day before it is withdrawn. */
  public boolean isInForce(LocalDate day) {
    return !signed.isAfter(day) && withdrawn.filter(until -> !until.isAfter(day)).isEmpty();
  }

  boolean isSignedIn(int year) {
    return signed.getYear() == year;
  }
}
