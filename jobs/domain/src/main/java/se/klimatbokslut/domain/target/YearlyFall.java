package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/** Yearly cuts in percent between two levels. */
final class YearlyFall {
  private YearlyFall() {}

  /**
   * The same cut every year that leads down to a level above 0: {@code 1 - (to/from)^(1/years)}.
   * Empty when no year is left, when the level is reached already, or for zero, which no rate
   * reaches.
   */
  static OptionalDouble required(BigDecimal from, BigDecimal to, int years) {
    boolean meaningful = years > 0 && to.signum() > 0 && to.compareTo(from) < 0;
    return meaningful ? OptionalDouble.of(-change(from, to, years)) : OptionalDouble.empty();
  }

  /** The mean yearly change in percent, negative for a fall; both levels above 0. */
  static double change(BigDecimal from, BigDecimal to, int years) {
    return 100 * (StrictMath.pow(to.doubleValue() / from.doubleValue(), 1.0 / years) - 1);
  }
}
