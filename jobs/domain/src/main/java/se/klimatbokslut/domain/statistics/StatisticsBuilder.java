package se.klimatbokslut.domain.statistics;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.klimatbokslut.domain.quantity.Co2e;

/** Puts {@link Statistics} together; what is not given stays empty. */
public final class StatisticsBuilder {
  private List<SectorFigure> figures = List.of();
  private List<SectorFigure> previousFigures = List.of();
  private List<FacilityFigure> facilities = List.of();
  private SortedMap<Integer, Long> population = new TreeMap<>();
  private SortedMap<Integer, Long> nationPopulation = new TreeMap<>();
  private SortedMap<Integer, Co2e> nationInternationalTransport = new TreeMap<>();
  private List<PerPersonFigure> perPerson = List.of();
  private List<IndicatorFigure> indicators = List.of();
  private SortedMap<Integer, Co2e> sinks = new TreeMap<>();
  private SortedMap<Integer, PrognosisBand> bands = new TreeMap<>();
  private SortedMap<Integer, YearFigure> allGases = new TreeMap<>();
  private List<UnallocatedFigure> unallocated = List.of();
  private List<SectorFigure> besideInventory = List.of();

  StatisticsBuilder() {}

  /** Everything as in other statistics, to be changed. */
  static StatisticsBuilder of(Statistics other) {
    StatisticsBuilder builder = new StatisticsBuilder();
    builder.figures = other.figures();
    builder.previousFigures = other.previousFigures();
    builder.facilities = other.facilities();
    builder.population = other.population();
    builder.nationPopulation = other.nationPopulation();
    builder.nationInternationalTransport = other.nationInternationalTransport();
    builder.perPerson = other.perPerson();
    builder.indicators = other.indicators();
    builder.sinks = other.sinks();
    builder.bands = other.bands();
    builder.allGases = other.allGases();
    builder.unallocated = other.unallocated();
    builder.besideInventory = other.besideInventory();
    return builder;
  }

  public StatisticsBuilder figures(List<SectorFigure> given) {
    figures = given;
    return this;
  }

  public StatisticsBuilder previousFigures(List<SectorFigure> given) {
    previousFigures = given;
    return this;
  }

  public StatisticsBuilder facilities(List<FacilityFigure> given) {
    facilities = given;
    return this;
  }

  public StatisticsBuilder population(SortedMap<Integer, Long> given) {
    population = given;
    return this;
  }

  public StatisticsBuilder nationPopulation(SortedMap<Integer, Long> given) {
    nationPopulation = given;
    return this;
  }

  public StatisticsBuilder nationInternationalTransport(SortedMap<Integer, Co2e> given) {
    nationInternationalTransport = given;
    return this;
  }

  public StatisticsBuilder perPerson(List<PerPersonFigure> given) {
    perPerson = given;
    return this;
  }

  public StatisticsBuilder indicators(List<IndicatorFigure> given) {
    indicators = given;
    return this;
  }

  public StatisticsBuilder sinks(SortedMap<Integer, Co2e> given) {
    sinks = given;
    return this;
  }

  public StatisticsBuilder bands(SortedMap<Integer, PrognosisBand> given) {
    bands = given;
    return this;
  }

  public StatisticsBuilder allGases(SortedMap<Integer, YearFigure> given) {
    allGases = given;
    return this;
  }

  public StatisticsBuilder unallocated(List<UnallocatedFigure> given) {
    unallocated = given;
    return this;
  }

  public StatisticsBuilder besideInventory(List<SectorFigure> given) {
    besideInventory = given;
    return this;
  }

  public Statistics build() {
    return new Statistics(
        figures,
        previousFigures,
        facilities,
        population,
        nationPopulation,
        nationInternationalTransport,
        perPerson,
        indicators,
        sinks,
        bands,
        allGases,
        unallocated,
        besideInventory);
  }
}
