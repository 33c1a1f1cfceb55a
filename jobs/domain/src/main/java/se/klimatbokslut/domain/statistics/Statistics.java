package se.klimatbokslut.domain.statistics;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * Everything known about one area that a follow-up of one target needs. Figures are of the target's
 * gas and perspective; what is not here is missing, never zero.
 *
 * @param figures of the newest edition, sectors that do not overlap
 * @param previousFigures the same as the edition before had them; empty when there was none
 * @param population of the area by year, in persons
 * @param nationPopulation of the nation by year, in persons
 * @param nationInternationalTransport the nation's international transport by year
 * @param perPerson published consumption values of one method; other methods are other series
 * @param sinks removals by year, as positive amounts
 * @param bands of the years whose figures are estimated
 * @param allGases the area's total of all gases, all sectors, by year
 */
public record Statistics(
    List<SectorFigure> figures,
    List<SectorFigure> previousFigures,
    List<FacilityFigure> facilities,
    SortedMap<Integer, Long> population,
    SortedMap<Integer, Long> nationPopulation,
    SortedMap<Integer, Co2e> nationInternationalTransport,
    List<PerPersonFigure> perPerson,
    List<IndicatorFigure> indicators,
    SortedMap<Integer, Co2e> sinks,
    SortedMap<Integer, PrognosisBand> bands,
    SortedMap<Integer, YearFigure> allGases) {

  public Statistics {
    figures = List.copyOf(figures);
    previousFigures = List.copyOf(previousFigures);
    facilities = List.copyOf(facilities);
    population = Collections.unmodifiableSortedMap(new TreeMap<>(population));
    nationPopulation = Collections.unmodifiableSortedMap(new TreeMap<>(nationPopulation));
    nationInternationalTransport =
        Collections.unmodifiableSortedMap(new TreeMap<>(nationInternationalTransport));
    perPerson = List.copyOf(perPerson);
    indicators = List.copyOf(indicators);
    sinks = Collections.unmodifiableSortedMap(new TreeMap<>(sinks));
    bands = Collections.unmodifiableSortedMap(new TreeMap<>(bands));
    allGases = Collections.unmodifiableSortedMap(new TreeMap<>(allGases));
  }

  public static StatisticsBuilder builder() {
    return new StatisticsBuilder();
  }

  /** These statistics with the years that the previous edition held too as it had them. */
  public Statistics beforeRestatement() {
    Set<Integer> before = years(previousFigures);
    Set<Integer> now = years(figures);
    List<SectorFigure> told =
        Stream.concat(
                previousFigures.stream().filter(figure -> now.contains(figure.year())),
                figures.stream().filter(figure -> !before.contains(figure.year())))
            .toList();
    return with(told, List.of(), facilities);
  }

  /** The same with other emissions and none from before to compare them with. */
  Statistics withFigures(List<SectorFigure> given) {
    return with(given, List.of(), facilities);
  }

  /** The same beside the emissions of another view, as its previous ones. */
  public Statistics comparedWith(Statistics before) {
    return with(figures, before.figures, facilities);
  }

  /** The same with other figures of facilities. */
  public Statistics withFacilities(List<FacilityFigure> given) {
    return with(figures, previousFigures, given);
  }

  /**
   * The same with all estimates at one end of their band. Sectors that are estimated for themselves
   * miss independently of each other; together with all others they miss as the total does.
   *
   * @param counted the sectors that matter
   * @param high for the high end, else the low one
   */
  public Statistics atEndOfBand(Predicate<String> counted, boolean high) {
    Map<Integer, Double> factors = new HashMap<>();
    bands.forEach(
        (year, band) -> {
          double pct = new EstimatedYear(estimates(year), band).halfWidthPct(counted);
          factors.put(year, Math.max(0, 1 + (high ? pct : -pct) / 100));
        });
    List<SectorFigure> moved =
        figures.stream()
            .map(figure -> figure.times(factors.getOrDefault(figure.year(), 1.0)))
            .toList();
    return with(moved, previousFigures, facilities);
  }

  private List<SectorFigure> estimates(int year) {
    return figures.stream().filter(figure -> figure.year() == year).toList();
  }

  private Statistics with(
      List<SectorFigure> now, List<SectorFigure> before, List<FacilityFigure> plants) {
    return new Statistics(
        now,
        before,
        plants,
        population,
        nationPopulation,
        nationInternationalTransport,
        perPerson,
        indicators,
        sinks,
        bands,
        allGases);
  }

  private static Set<Integer> years(List<SectorFigure> figures) {
    return figures.stream().map(SectorFigure::year).collect(Collectors.toSet());
  }

  public List<IndicatorFigure> indicator(String id) {
    return indicators.stream().filter(figure -> figure.indicator().equals(id)).toList();
  }
}
