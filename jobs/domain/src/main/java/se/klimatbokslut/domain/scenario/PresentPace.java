package se.klimatbokslut.domain.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * Emissions inside the scope go on along their trend line, the same that tells when a budget runs
 * out at the present pace. The line is that of all sectors together; how they share it is left
 * open, so everything stands with one of them.
 */
public record PresentPace() implements Assumption {
  @Override
  public AssumedYears years(ScopedSectors sectors, int end) {
    SortedMap<Integer, Map<String, Co2e>> years = new TreeMap<>();
    IntStream.rangeClosed(sectors.lastYear() + 1, end)
        .forEach(year -> years.put(year, year(sectors, year)));
    return AssumedYears.of(years);
  }

  private static Map<String, Co2e> year(ScopedSectors sectors, int year) {
    Map<String, Co2e> emissions = new HashMap<>();
    sectors.levels().keySet().forEach(sector -> emissions.put(sector, Co2e.ZERO));
    emissions.put(sectors.levels().firstKey(), sectors.trendOfAll(year));
    return emissions;
  }
}
