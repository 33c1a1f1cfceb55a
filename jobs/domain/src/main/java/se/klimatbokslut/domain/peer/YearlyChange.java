package se.klimatbokslut.domain.peer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;

/** The mean yearly change between two years, the same percentage every year. */
public final class YearlyChange {
  private static final int DECIMALS = 6;

  private YearlyChange() {}

  /** In percent, negative for a fall; empty unless both levels are above 0. */
  public static Optional<BigDecimal> pct(Co2e from, Co2e to, int years) {
    if (years < 1 || from.compareTo(Co2e.ZERO) <= 0 || to.compareTo(Co2e.ZERO) <= 0) {
      return Optional.empty();
    }
    double ratio = StrictMath.pow(to.toTonnes() / from.toTonnes(), 1.0 / years);
    return Optional.of(
        BigDecimal.valueOf(100 * (ratio - 1)).setScale(DECIMALS, RoundingMode.HALF_EVEN));
  }
}
