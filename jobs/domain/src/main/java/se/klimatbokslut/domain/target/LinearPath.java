package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Equal steps from a value in one year to a value in a later one; level before and after. */
record LinearPath(int fromYear, BigDecimal from, int toYear, BigDecimal to) {
  private static final int DECIMALS = 9;

  BigDecimal at(int year) {
    if (year >= toYear) {
      return to;
    }
    BigDecimal steps = BigDecimal.valueOf(Math.max(year - fromYear, 0));
    BigDecimal way = to.subtract(from).multiply(steps);
    return from.add(
        way.divide(BigDecimal.valueOf(toYear - fromYear), DECIMALS, RoundingMode.HALF_EVEN));
  }
}
