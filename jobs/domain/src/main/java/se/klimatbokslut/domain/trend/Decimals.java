package se.klimatbokslut.domain.trend;

import java.math.BigDecimal;
import java.math.MathContext;

/** Division in decimals of 34 digits, the same on every machine. */
final class Decimals {
  private Decimals() {}

  static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, MathContext.DECIMAL128);
  }
}
