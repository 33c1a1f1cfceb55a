package se.klimatbokslut.domain.place;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * What the municipalities of an area emitted together in one year. Missing is not zero: the sum is
 * the area's only when every municipality has a figure.
 *
 * @param members municipalities of the area
 * @param known those that have a figure
 * @param ofKnown the sum of their figures
 * @param published the publisher's own total of the area
 */
public record AreaSum(int members, int known, Co2e ofKnown, Optional<Co2e> published) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * @throws IllegalArgumentException when more municipalities have a figure than there are
   */
  public AreaSum {
    if (known > members) {
      throw new IllegalArgumentException(
          "Found figures of %d municipalities, expected at most %d".formatted(known, members));
    }
  }

  /** Of all municipalities; empty when one lacks its figure. */
  public Optional<Co2e> whole() {
    return known == members ? Optional.of(ofKnown) : Optional.empty();
  }

  /** What the publisher gives the area and none of its municipalities. */
  public Optional<Co2e> unallocated() {
    return published.flatMap(total -> whole().map(total::minus));
  }

  /**
   * Share of the nation's inhabitants, in percent.
   *
   * @throws IllegalArgumentException when the nation has none
   */
  public static BigDecimal populationSharePct(long inhabitants, long ofNation) {
    if (ofNation <= 0) {
      throw new IllegalArgumentException("Found %d inhabitants of a nation".formatted(ofNation));
    }
    return BigDecimal.valueOf(inhabitants)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(ofNation), MathContext.DECIMAL64);
  }
}
