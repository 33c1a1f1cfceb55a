package se.klimatbokslut.domain.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * Measures that take away emissions, on top of what would be without them. A measure cannot take
 * away more than its sector emits; the rest is told as not effective.
 */
public record Measures(List<Measure> measures, Otherwise otherwise) implements Assumption {
  public Measures {
    measures = List.copyOf(measures);
  }

  @Override
  public AssumedYears years(ScopedSectors sectors, int end) {
    SortedMap<Integer, Map<String, Co2e>> years = new TreeMap<>();
    SortedMap<String, Co2e> notEffective = new TreeMap<>();
    IntStream.rangeClosed(sectors.lastYear() + 1, end)
        .forEach(year -> years.put(year, year(sectors, year, notEffective)));
    return new AssumedYears(years, notEffective);
  }

  private Map<String, Co2e> year(
      ScopedSectors sectors, int year, SortedMap<String, Co2e> notEffective) {
    Map<String, Co2e> left = new HashMap<>();
    TreeSet<String> all = new TreeSet<>(sectors.levels().keySet());
    measures.forEach(measure -> all.add(measure.sector()));
    for (String sector : all) {
      Co2e rest = otherwise.in(sectors, sector, year).minus(effect(sector, year));
      if (rest.isNegative()) {
        notEffective.merge(sector, rest.negated(), Co2e::plus);
      }
      if (sectors.levels().containsKey(sector)) {
        left.put(sector, rest.isNegative() ? Co2e.ZERO : rest);
      }
    }
    return left;
  }

  private Co2e effect(String sector, int year) {
    return measures.stream()
        .filter(measure -> measure.sector().equals(sector))
        .map(measure -> measure.effectIn(year))
        .reduce(Co2e.ZERO, Co2e::plus);
  }
}
