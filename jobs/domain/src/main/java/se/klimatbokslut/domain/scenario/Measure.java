package se.klimatbokslut.domain.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalInt;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * Something that takes away emissions of one sector every year.
 *
 * @param effect a year, when fully in place
 * @param start the first year with an effect
 * @param end the last year with an effect; empty: it stays
 * @param rampYears years until it is fully in place, in equal steps; 1: from the first year on
 */
public record Measure(
    String title, String sector, Co2e effect, int start, OptionalInt end, int rampYears) {

  Co2e effectIn(int year) {
    if (year < start || (end.isPresent() && year > end.getAsInt())) {
      return Co2e.ZERO;
    }
    int steps = Math.min(year - start + 1, rampYears);
    BigDecimal share =
        BigDecimal.valueOf(steps).divide(BigDecimal.valueOf(rampYears), MathContext.DECIMAL128);
    return Co2e.ofTonnes(effect.tonnes().multiply(share));
  }
}
