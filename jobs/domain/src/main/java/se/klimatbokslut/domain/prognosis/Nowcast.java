package se.klimatbokslut.domain.prognosis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * Estimates the years that the statistics of municipalities lag behind: each sector follows a route
 * from its last level, {@code E(T+h) = E(T) x N(T+h)/N(T)} where the nation's sector is known.
 * Plants with verified emissions up to the estimated year stand for themselves, locally and in the
 * nation; the rest of their sector grows like the rest of the nation's.
 */
public final class Nowcast {
  private final Nation nation;
  private final Plants plants;
  private final Map<Plants, Nation> rests = new HashMap<>();
  private final Map<SectorLevels, Trends> trends = new HashMap<>();

  public Nowcast(Nation nation, Plants plants) {
    this.nation = nation;
    this.plants = plants;
  }

  /** The best route from a year to one some years later. */
  public Route bestRoute(int from, int years) {
    return Route.best(nation, from, years);
  }

  /**
   * The emissions of an area some years after {@code from}; empty when the area has no complete
   * figures for that year or too few years for a trend, or the nation is not known on the route.
   *
   * @param past years after {@code from} are not looked at
   */
  public Optional<Estimate> estimate(String areaId, SectorLevels past, int from, Route route) {
    if (past.total(from).isEmpty() || !route.isKnown(nation, from)) {
      return Optional.empty();
    }
    Plants known = plants.known(from, from + route.years());
    return new Way(
            trends.computeIfAbsent(past, Trends::new),
            known.in(areaId),
            rests.computeIfAbsent(known, nation::without),
            past.upTo(from),
            from,
            route)
        .estimate();
  }

  /** One area's way along a route. */
  private record Way(
      Trends trends, Plants local, Nation nation, SectorLevels past, int from, Route route) {
    Optional<Estimate> estimate() {
      SortedMap<String, Co2e> sectors = new TreeMap<>();
      for (String sector : past.sectors()) {
        Optional<Co2e> end = end(sector);
        if (end.isEmpty()) {
          return Optional.empty();
        }
        sectors.put(sector, end.get());
      }
      return Optional.of(new Estimate(sectors));
    }

    private Optional<Co2e> end(String sector) {
      Co2e start = past.at(sector, from).orElse(Co2e.ZERO);
      Co2e apart = local.emitted(sector, from);
      boolean inside = apart.compareTo(start) <= 0;
      Optional<Co2e> level = Optional.of(inside ? start.minus(apart) : start);
      int year = from;
      for (Driver driver : route.drivers()) {
        int at = year++;
        level =
            level.flatMap(
                known ->
                    driver.next(
                        new Driver.Step(sector, at, known, () -> trends.of(sector, from), nation)));
      }
      Co2e plants = inside ? local.emitted(sector, from + route.years()) : Co2e.ZERO;
      return level.map(plants::plus);
    }
  }
}
