package se.klimatbokslut.domain.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.FacilityFigure;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.InternationalTransport;
import se.klimatbokslut.domain.target.ScopeRule;
import se.klimatbokslut.domain.time.Status;

/**
 * Statistics that go on with assumed years, in such a way that a target's scope counts exactly what
 * is assumed: facilities that it takes off are taken off already, and of international transport by
 * population the municipality's share is all there is. The population stays as last known.
 */
final class AssumedStatistics {
  private final Statistics statistics;
  private final ScopeRule rule;
  private final AssumedYears assumed;
  private final int lastYear;
  private final String origin;

  /**
   * @param lastYear the last year that stays as it is
   * @param origin stands where figures of statistics have their edition
   */
  AssumedStatistics(
      Statistics statistics, ScopeRule rule, AssumedYears assumed, int lastYear, String origin) {
    this.statistics = statistics;
    this.rule = rule;
    this.assumed = assumed;
    this.lastYear = lastYear;
    this.origin = origin;
  }

  Statistics statistics() {
    return Statistics.builder()
        .figures(figures())
        .facilities(facilities())
        .population(population())
        .nationPopulation(nationPopulation())
        .nationInternationalTransport(transport())
        .perPerson(statistics.perPerson())
        .indicators(statistics.indicators())
        .sinks(statistics.sinks())
        .build();
  }

  private List<SectorFigure> figures() {
    List<SectorFigure> figures = new ArrayList<>();
    statistics.figures().stream().filter(f -> f.year() <= lastYear).forEach(figures::add);
    assumed
        .emissions()
        .forEach(
            (year, sectors) ->
                sectors.forEach(
                    (sector, amount) -> {
                      if (rule.counts(sector)) {
                        figures.add(new SectorFigure(year, sector, amount, Status.ASSUMED, origin));
                      }
                    }));
    return figures;
  }

  private List<FacilityFigure> facilities() {
    List<FacilityFigure> facilities = new ArrayList<>();
    statistics.facilities().stream().filter(f -> f.year() <= lastYear).forEach(facilities::add);
    for (int year : assumed.emissions().keySet()) {
      rule.withoutFacilities()
          .forEach(facility -> facilities.add(new FacilityFigure(facility.id(), year, Co2e.ZERO)));
    }
    return facilities;
  }

  private SortedMap<Integer, Long> population() {
    TreeMap<Integer, Long> population = new TreeMap<>(statistics.population());
    for (int year : assumed.emissions().keySet()) {
      Map.Entry<Integer, Long> lastKnown = population.floorEntry(year);
      if (lastKnown != null) {
        population.put(year, lastKnown.getValue());
      }
    }
    return population;
  }

  /** A nation of the municipality alone, so that its share is the whole amount. */
  private SortedMap<Integer, Long> nationPopulation() {
    SortedMap<Integer, Long> nation = new TreeMap<>(statistics.nationPopulation());
    SortedMap<Integer, Long> population = population();
    for (int year : assumed.emissions().keySet()) {
      nation.remove(year);
      nation.putAll(population.subMap(year, year + 1));
    }
    return nation;
  }

  private SortedMap<Integer, Co2e> transport() {
    SortedMap<Integer, Co2e> transport = new TreeMap<>(statistics.nationInternationalTransport());
    if (rule.internationalTransport() == InternationalTransport.PER_CAPITA) {
      for (int year : assumed.emissions().keySet()) {
        transport.put(year, assumed.in(year, TargetScope.SHARE_OF_TRANSPORT));
      }
    }
    return transport;
  }
}
