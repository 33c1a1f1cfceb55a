package se.klimatbokslut.domain.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.FacilityFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.statistics.YearFigure;
import se.klimatbokslut.domain.target.ExcludedFacility;
import se.klimatbokslut.domain.target.InternationalTransport;
import se.klimatbokslut.domain.target.ScopeRule;

/** The emissions that a target counts, taken apart into sectors and put together again. */
final class TargetScope {
  static final String SHARE_OF_TRANSPORT = InternationalTransport.SECTOR;

  private final ScopeRule rule;
  private final Statistics statistics;
  private final List<String> sectorsOfPlants;
  private final SortedMap<Integer, YearFigure> totals;

  /**
   * Counts the years up to the last one that is not an estimate.
   *
   * @param sectorsOfPlants where plants of no stated sector stand; the first that is large enough
   *     holds them
   */
  TargetScope(ScopeRule rule, Statistics statistics, List<String> sectorsOfPlants, int lastYear) {
    this.rule = rule;
    this.statistics = statistics;
    this.sectorsOfPlants = sectorsOfPlants;
    this.totals = rule.series(statistics).years().headMap(lastYear + 1);
  }

  /** Empty when no sector is large enough to hold the facilities that are taken off. */
  Optional<ScopedSectors> sectors() {
    return possibleSectors()
        .map(this::without)
        .filter(years -> !hasNegative(years))
        .findFirst()
        .map(ScopedSectors::new);
  }

  private Stream<String> possibleSectors() {
    boolean allStated =
        rule.withoutFacilities().stream().allMatch(facility -> facility.sector().isPresent());
    return allStated ? Stream.of("") : sectorsOfPlants.stream().filter(rule::counts);
  }

  private SortedMap<Integer, Map<String, Co2e>> without(String sectorOfPlants) {
    SortedMap<Integer, Map<String, Co2e>> years = new TreeMap<>();
    totals.forEach((year, total) -> years.put(year, year(year, total, sectorOfPlants)));
    return years;
  }

  private Map<String, Co2e> year(int year, YearFigure total, String sectorOfPlants) {
    Map<String, Co2e> sectors = new HashMap<>();
    statistics.figures().stream()
        .filter(figure -> figure.year() == year && rule.counts(figure.sector()))
        .forEach(figure -> sectors.merge(figure.sector(), figure.amount(), Co2e::plus));
    for (ExcludedFacility facility : rule.withoutFacilities()) {
      String sector = facility.sector().orElse(sectorOfPlants);
      sectors.merge(sector, emitted(facility, year).negated(), Co2e::plus);
    }
    if (rule.internationalTransport() == InternationalTransport.PER_CAPITA) {
      Co2e counted = sectors.values().stream().reduce(Co2e.ZERO, Co2e::plus);
      sectors.put(SHARE_OF_TRANSPORT, total.amount().minus(counted));
    }
    return sectors;
  }

  private Co2e emitted(ExcludedFacility facility, int year) {
    return statistics.facilities().stream()
        .filter(figure -> figure.year() == year)
        .filter(figure -> figure.facility().equals(facility.id()))
        .map(FacilityFigure::amount)
        .reduce(Co2e.ZERO, Co2e::plus);
  }

  private static boolean hasNegative(SortedMap<Integer, Map<String, Co2e>> years) {
    return years.values().stream()
        .flatMap(sectors -> sectors.values().stream())
        .anyMatch(Co2e::isNegative);
  }
}
