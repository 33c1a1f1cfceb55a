package se.klimatbokslut.domain.statistics;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.time.Status;

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
 * @param unallocated sectors that are in {@code figures} of no year, because only the nation has
 *     them
 * @param besideInventory what the national statistics have, where {@code figures} are those of an
 *     own inventory; compared with and never judged
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
    SortedMap<Integer, YearFigure> allGases,
    List<UnallocatedFigure> unallocated,
    List<SectorFigure> besideInventory) {

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
    unallocated = List.copyOf(unallocated);
    besideInventory = List.copyOf(besideInventory);
  }

  public static StatisticsBuilder builder() {
    return new StatisticsBuilder();
  }

  /** What was read from editions, without estimates: what verdicts rest on. */
  public Statistics definitive() {
    return StatisticsBuilder.of(this)
        .figures(figures.stream().filter(figure -> figure.status() != Status.PROGNOSIS).toList())
        .perPerson(
            perPerson.stream().filter(figure -> figure.status() != Status.PROGNOSIS).toList())
        .indicators(
            indicators.stream().filter(figure -> figure.status() != Status.PROGNOSIS).toList())
        .bands(new TreeMap<>())
        .build();
  }

  /** Nothing of later years, as if they had not been. */
  public Statistics through(int year) {
    return StatisticsBuilder.of(this)
        .figures(figures.stream().filter(figure -> figure.year() <= year).toList())
        .previousFigures(previousFigures.stream().filter(figure -> figure.year() <= year).toList())
        .facilities(facilities.stream().filter(figure -> figure.year() <= year).toList())
        .population(population.headMap(year + 1))
        .nationPopulation(nationPopulation.headMap(year + 1))
        .nationInternationalTransport(nationInternationalTransport.headMap(year + 1))
        .perPerson(perPerson.stream().filter(figure -> figure.year() <= year).toList())
        .indicators(indicators.stream().filter(figure -> figure.year() <= year).toList())
        .sinks(sinks.headMap(year + 1))
        .bands(bands.headMap(year + 1))
        .allGases(allGases.headMap(year + 1))
        .unallocated(unallocated.stream().filter(figure -> figure.year() <= year).toList())
        .besideInventory(besideInventory.stream().filter(figure -> figure.year() <= year).toList())
        .build();
  }

  /** Estimates as if they had been read, with the last sinks that were reported. */
  public Statistics withEstimatesAssumed() {
    SortedMap<Integer, Co2e> carried = new TreeMap<>(sinks);
    estimatedYears().stream()
        .filter(year -> !sinks.headMap(year).isEmpty())
        .forEach(year -> carried.putIfAbsent(year, sinks.get(sinks.headMap(year).lastKey())));
    return StatisticsBuilder.of(this)
        .figures(figures.stream().map(SectorFigure::assumed).toList())
        .sinks(carried)
        .bands(new TreeMap<>())
        .build();
  }

  /** The years that are estimated, in order. */
  public SortedSet<Integer> estimatedYears() {
    return figures.stream()
        .filter(figure -> figure.status() == Status.PROGNOSIS)
        .map(SectorFigure::year)
        .collect(Collectors.toCollection(TreeSet::new));
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
    return withFigures(told);
  }

  /** The same with other emissions and none from before to compare them with. */
  public Statistics withFigures(List<SectorFigure> given) {
    return StatisticsBuilder.of(this).figures(given).previousFigures(List.of()).build();
  }

  /** The same with more emissions. */
  public Statistics adding(List<SectorFigure> more) {
    return StatisticsBuilder.of(this)
        .figures(Stream.concat(figures.stream(), more.stream()).toList())
        .build();
  }

  /** The same beside the emissions of another view, as its previous ones. */
  public Statistics comparedWith(Statistics before) {
    return StatisticsBuilder.of(this).previousFigures(before.figures).build();
  }

  /** The same with other figures of facilities. */
  public Statistics withFacilities(List<FacilityFigure> given) {
    return StatisticsBuilder.of(this).facilities(given).build();
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
    return StatisticsBuilder.of(this).figures(moved).build();
  }

  private List<SectorFigure> estimates(int year) {
    return figures.stream().filter(figure -> figure.year() == year).toList();
  }

  private static Set<Integer> years(List<SectorFigure> figures) {
    return figures.stream().map(SectorFigure::year).collect(Collectors.toSet());
  }

  public List<IndicatorFigure> indicator(String id) {
    return indicators.stream().filter(figure -> figure.indicator().equals(id)).toList();
  }
}
