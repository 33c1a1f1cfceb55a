package se.klimatbokslut.domain.peer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/** How the values of a group are spread. Quartiles between two values are linear. */
public record Spread(
    int size,
    BigDecimal min,
    BigDecimal lowerQuartile,
    BigDecimal median,
    BigDecimal upperQuartile,
    BigDecimal max) {
  private static final int QUARTERS = 4;
  private static final int DECIMALS = 9;

  /**
   * @throws IllegalArgumentException when there are no values
   */
  public static Spread of(Collection<BigDecimal> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("Nothing is spread without values");
    }
    List<BigDecimal> sorted = values.stream().sorted().toList();
    return new Spread(
        sorted.size(),
        quantile(sorted, 0),
        quantile(sorted, 1),
        quantile(sorted, 2),
        quantile(sorted, 3),
        quantile(sorted, QUARTERS));
  }

  private static BigDecimal quantile(List<BigDecimal> sorted, int quarters) {
    int place = quarters * (sorted.size() - 1);
    BigDecimal below = sorted.get(place / QUARTERS);
    BigDecimal above = sorted.get(Math.min(place / QUARTERS + 1, sorted.size() - 1));
    return below
        .multiply(BigDecimal.valueOf(QUARTERS - place % QUARTERS))
        .add(above.multiply(BigDecimal.valueOf(place % QUARTERS)))
        .divide(BigDecimal.valueOf(QUARTERS), DECIMALS, RoundingMode.HALF_EVEN);
  }
}
