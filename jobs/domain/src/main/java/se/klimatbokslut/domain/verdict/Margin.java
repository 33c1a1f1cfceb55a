package se.klimatbokslut.domain.verdict;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/**
 * How far a verdict is from changing; positive on the good side.
 *
 * @param unit {@code t}, {@code t/person}, {@code percentage points} or {@code count}
 * @param years the same in years of the present pace; empty when there is no pace to measure by
 */
public record Margin(BigDecimal amount, String unit, OptionalDouble years) {
  /** A margin whose years are the amount over what the present pace gains in a year. */
  public static Margin atPace(BigDecimal amount, String unit, BigDecimal yearlyGain) {
    return new Margin(
        amount, unit, OptionalDouble.of(amount.doubleValue() / yearlyGain.doubleValue()));
  }

  public static Margin withoutPace(BigDecimal amount, String unit) {
    return new Margin(amount, unit, OptionalDouble.empty());
  }
}
