package se.klimatbokslut.domain.statistics;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
    SortedMap<Integer, Co2e> sinks) {

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
    return new Statistics(
        told,
        List.of(),
        facilities,
        population,
        nationPopulation,
        nationInternationalTransport,
        perPerson,
        indicators,
        sinks);
  }

  /** The same with other figures of facilities. */
  public Statistics withFacilities(List<FacilityFigure> given) {
    return new Statistics(
        figures,
        previousFigures,
        given,
        population,
        nationPopulation,
        nationInternationalTransport,
        perPerson,
        indicators,
        sinks);
  }

  private static Set<Integer> years(List<SectorFigure> figures) {
    return figures.stream().map(SectorFigure::year).collect(Collectors.toSet());
  }

  public List<IndicatorFigure> indicator(String id) {
    return indicators.stream().filter(figure -> figure.indicator().equals(id)).toList();
  }
}
