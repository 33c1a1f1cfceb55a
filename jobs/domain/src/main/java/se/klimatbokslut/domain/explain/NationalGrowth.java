package se.klimatbokslut.domain.explain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;

/** What a sector emitted in the whole nation in two years. */
public record NationalGrowth(Co2e from, Co2e to) {
  /**
   * How much a local level would have changed if it had grown like the nation, to the milligram.
   * Empty where the nation emitted nothing in the first year: from nothing there is no growth.
   */
  public Optional<Co2e> of(Co2e level) {
    return from.compareTo(Co2e.ZERO) > 0 ? Optional.of(share(level)) : Optional.empty();
  }

  private Co2e share(Co2e level) {
    BigInteger times = BigInteger.valueOf(to.minus(from).milligrams());
    BigDecimal product = new BigDecimal(BigInteger.valueOf(level.milligrams()).multiply(times));
    BigDecimal change =
        product.divide(BigDecimal.valueOf(from.milligrams()), 0, RoundingMode.HALF_EVEN);
    return new Co2e(change.longValueExact());
  }
}
