package se.klimatbokslut.domain.peer;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * Where a value stands among those of a group.
 *
 * @param lowerThan other members with a higher value
 * @param higherThan other members with a lower value
 */
public record Standing(Spread spread, int lowerThan, int higherThan) {
  /** The value is one of those of the group. */
  public static Standing of(BigDecimal value, Collection<BigDecimal> group) {
    return new Standing(
        Spread.of(group),
        (int) group.stream().filter(other -> other.compareTo(value) > 0).count(),
        (int) group.stream().filter(other -> other.compareTo(value) < 0).count());
  }

  /** {@code lower than 14 of 21 others}. */
  public String sentence() {
    return "lower than " + lowerThan + " of " + (spread.size() - 1) + " others";
  }
}
