package se.klimatbokslut.domain.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * Each sector falls by its rate every year; a negative rate is a rise.
 *
 * @param bySector yearly fall in percent
 * @param otherwise yearly fall in percent of sectors without a rate of their own
 * @param from the first year that is lower than the one before; until then the level is held
 */
public record YearlyRates(Map<String, BigDecimal> bySector, BigDecimal otherwise, OptionalInt from)
    implements Assumption {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public YearlyRates {
    bySector = Map.copyOf(bySector);
  }

  @Override
  public AssumedYears years(ScopedSectors sectors, int end) {
    int first = Math.max(from.orElse(sectors.lastYear() + 1), sectors.lastYear() + 1);
    SortedMap<Integer, Map<String, Co2e>> years = new TreeMap<>();
    IntStream.rangeClosed(sectors.lastYear() + 1, end)
        .forEach(year -> years.put(year, fallen(sectors, Math.max(0, year - first + 1))));
    return AssumedYears.of(years);
  }

  private Map<String, Co2e> fallen(ScopedSectors sectors, int times) {
    Map<String, Co2e> fallen = new HashMap<>();
    sectors
        .levels()
        .forEach((sector, level) -> fallen.put(sector, fallen(level, rateOf(sector), times)));
    return fallen;
  }

  private BigDecimal rateOf(String sector) {
    return bySector.getOrDefault(sector, otherwise);
  }

  private static Co2e fallen(Co2e level, BigDecimal ratePct, int times) {
    BigDecimal left = HUNDRED.subtract(ratePct).divide(HUNDRED, MathContext.DECIMAL128);
    return Co2e.ofTonnes(level.tonnes().multiply(left.pow(times, MathContext.DECIMAL128)));
  }
}
