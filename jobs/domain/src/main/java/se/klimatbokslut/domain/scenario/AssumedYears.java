package se.klimatbokslut.domain.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * Emissions that are assumed.
 *
 * @param emissions by year and sector, never below zero
 * @param notEffective by sector, what measures were to take away beyond what a sector emits, all
 *     years together; sectors where all is effective are left out
 */
public record AssumedYears(
    SortedMap<Integer, Map<String, Co2e>> emissions, SortedMap<String, Co2e> notEffective) {
  public AssumedYears {
    emissions = Collections.unmodifiableSortedMap(new TreeMap<>(emissions));
    notEffective = Collections.unmodifiableSortedMap(new TreeMap<>(notEffective));
  }

  static AssumedYears of(SortedMap<Integer, Map<String, Co2e>> emissions) {
    return new AssumedYears(emissions, new TreeMap<>());
  }

  Co2e in(int year, String sector) {
    return emissions.getOrDefault(year, Map.of()).getOrDefault(sector, Co2e.ZERO);
  }
}
