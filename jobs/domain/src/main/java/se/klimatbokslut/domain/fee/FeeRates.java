package se.klimatbokslut.domain.fee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rates of one municipality. A rate for the mode goes before one for every mode, then the one
 * with the latest first day is valid. A day before the first rate has none: that is not zero.
 */
public final class FeeRates {
  private static final Comparator<FeeRate> BEST_LAST =
      Comparator.comparing((FeeRate rate) -> rate.mode().isPresent())
          .thenComparing(FeeRate::from)
          .thenComparing(FeeRate::known);
  private static final Comparator<FeeRate> BEST_LAST_OF_THE_FIRST_KNOWN =
      Comparator.comparing((FeeRate rate) -> rate.mode().isPresent())
          .thenComparing(FeeRate::from)
          .thenComparing(FeeRate::known, Comparator.reverseOrder());

  private final List<FeeRate> rates;

  public FeeRates(Collection<FeeRate> rates) {
    this.rates = List.copyOf(rates);
  }

  /**
   * The rate of a day of travel as it was known when the trip was delivered, so that a rate that is
   * changed afterwards does not change fees that are booked. Where none was known by then, the one
   * that was stated first.
   */
  public Optional<FeeRate> on(LocalDate day, TravelMode mode, LocalDate delivered) {
    return valid(day, mode)
        .filter(rate -> !rate.known().known().isAfter(delivered))
        .max(BEST_LAST)
        .or(() -> valid(day, mode).max(BEST_LAST_OF_THE_FIRST_KNOWN));
  }

  private Stream<FeeRate> valid(LocalDate day, TravelMode mode) {
    return rates.stream().filter(rate -> rate.isFor(day, mode));
  }
}
