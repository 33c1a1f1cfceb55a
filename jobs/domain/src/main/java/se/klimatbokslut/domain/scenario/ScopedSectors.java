package se.klimatbokslut.domain.scenario;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.trend.StraightLine;

/**
 * What a target counts, sector by sector, in the years that the statistics hold. The sectors of a
 * year add up to the emissions inside the target's scope exactly: facilities are taken off the
 * sector they belong to, a share of the nation's international transport is a sector of its own.
 *
 * @param years at least one, each with the same sectors
 */
public record ScopedSectors(SortedMap<Integer, Map<String, Co2e>> years) {
  public ScopedSectors {
    years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
  }

  int lastYear() {
    return years.lastKey();
  }

  /** Emissions of the last year, in the order of the sectors' codes. */
  SortedMap<String, Co2e> levels() {
    return new TreeMap<>(years.getOrDefault(lastYear(), Map.of()));
  }

  Co2e levelOf(String sector) {
    return levels().getOrDefault(sector, Co2e.ZERO);
  }

  /** Where the trend of a sector is in a later year; with a single year its level. */
  Co2e trendOf(String sector, int year) {
    SortedMap<Integer, BigDecimal> series = new TreeMap<>();
    years.forEach(
        (held, sectors) ->
            Optional.ofNullable(sectors.get(sector))
                .ifPresent(amount -> series.put(held, amount.tonnes())));
    return at(year, series, levelOf(sector));
  }

  /** Where the trend of all sectors together is in a later year. */
  Co2e trendOfAll(int year) {
    SortedMap<Integer, BigDecimal> series = new TreeMap<>();
    years.forEach((held, sectors) -> series.put(held, sum(sectors).tonnes()));
    return at(year, series, sum(levels()));
  }

  private static Co2e at(int year, SortedMap<Integer, BigDecimal> series, Co2e level) {
    Optional<StraightLine> line = StraightLine.through(series);
    return line.map(trend -> Co2e.ofTonnes(trend.at(year))).orElse(level);
  }

  private static Co2e sum(Map<String, Co2e> sectors) {
    return sectors.values().stream().reduce(Co2e.ZERO, Co2e::plus);
  }
}
