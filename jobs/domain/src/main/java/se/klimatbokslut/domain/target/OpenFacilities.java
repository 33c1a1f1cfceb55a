package se.klimatbokslut.domain.target;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.FacilityFigure;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.time.Status;

/**
 * Excluded facilities of a known sector that have no figures for some years. What they emitted lies
 * between nothing and what their sector did, less the part of its other excluded facilities. Years
 * that are estimated are not bounded: without the facility's figure they do not count.
 *
 * @param byYear the facilities by the years without their figures
 */
public record OpenFacilities(
    ScopeRule rule, Statistics statistics, SortedMap<Integer, List<ExcludedFacility>> byYear) {

  public OpenFacilities {
    byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
  }

  static OpenFacilities of(ScopeRule rule, Statistics statistics) {
    SortedMap<Integer, List<ExcludedFacility>> open = new TreeMap<>();
    for (int year : years(statistics)) {
      Set<String> known =
          statistics.facilities().stream()
              .filter(figure -> figure.year() == year)
              .map(FacilityFigure::facility)
              .collect(Collectors.toSet());
      List<ExcludedFacility> unknown =
          rule.withoutFacilities().stream()
              .filter(facility -> facility.sector().isPresent())
              .filter(facility -> !known.contains(facility.id()))
              .toList();
      if (!unknown.isEmpty()) {
        open.put(year, unknown);
      }
    }
    return new OpenFacilities(rule, statistics, open);
  }

  /** The years in which something is open, in order. */
  public SortedSet<Integer> years() {
    return new TreeSet<>(byYear.keySet());
  }

  /** The facilities that are open in any of the years. */
  public List<ExcludedFacility> in(Set<Integer> years) {
    return byYear.entrySet().stream()
        .filter(entry -> years.contains(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .distinct()
        .toList();
  }

  /** Statistics in which the whole sector is the facility's in some years, in others nothing. */
  public Statistics wholeSectorIn(IntPredicate years) {
    List<FacilityFigure> filled = new ArrayList<>(statistics.facilities());
    byYear.forEach((year, open) -> filled.addAll(figures(year, open, years.test(year))));
    return statistics.withFacilities(filled);
  }

  private List<FacilityFigure> figures(int year, List<ExcludedFacility> open, boolean whole) {
    Map<String, Co2e> left = whole ? leftBySector(year) : Map.of();
    Set<String> given = new TreeSet<>();
    List<FacilityFigure> figures = new ArrayList<>();
    for (ExcludedFacility facility : open) {
      String sector = facility.sector().orElseThrow();
      Co2e amount = given.add(sector) ? left.getOrDefault(sector, Co2e.ZERO) : Co2e.ZERO;
      figures.add(new FacilityFigure(facility.id(), year, amount));
    }
    return figures;
  }

  /** What sectors of the scope emitted beyond their facilities that are known. */
  private Map<String, Co2e> leftBySector(int year) {
    Map<String, Co2e> left = new TreeMap<>();
    statistics.figures().stream()
        .filter(figure -> figure.year() == year && rule.counts(figure.sector()))
        .forEach(figure -> left.merge(figure.sector(), figure.amount(), Co2e::plus));
    left.replaceAll((sector, amount) -> amount.minus(knownIn(sector, year)));
    left.values().removeIf(Co2e::isNegative);
    return left;
  }

  private Co2e knownIn(String sector, int year) {
    Set<String> ids =
        rule.withoutFacilities().stream()
            .filter(facility -> facility.sector().filter(sector::equals).isPresent())
            .map(ExcludedFacility::id)
            .collect(Collectors.toSet());
    return statistics.facilities().stream()
        .filter(figure -> figure.year() == year && ids.contains(figure.facility()))
        .map(FacilityFigure::amount)
        .reduce(Co2e.ZERO, Co2e::plus);
  }

  private static SortedSet<Integer> years(Statistics statistics) {
    return statistics.figures().stream()
        .filter(figure -> figure.status() != Status.PROGNOSIS)
        .map(SectorFigure::year)
        .collect(Collectors.toCollection(() -> new TreeSet<>()));
  }
}
