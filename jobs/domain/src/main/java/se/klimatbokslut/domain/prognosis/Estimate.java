package se.klimatbokslut.domain.prognosis;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import se.klimatbokslut.domain.quantity.Co2e;

/** Estimated emissions of one area and year, by sector. */
public record Estimate(SortedMap<String, Co2e> sectors) {
  public Estimate {
    sectors = Collections.unmodifiableSortedMap(new TreeMap<>(sectors));
  }

  public Co2e total() {
    return sectors.values().stream().reduce(Co2e.ZERO, Co2e::plus);
  }
}
