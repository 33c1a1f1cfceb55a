package se.klimatbokslut.domain.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;

/** Yearly values that a target is compared with: tonnes, tonnes per person, percent or a count. */
public record LevelSeries(SortedMap<Integer, Level> levels, List<Gap> gaps) {
  public LevelSeries {
    levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    gaps = List.copyOf(gaps);
  }

  public static LevelSeries tonnes(ScopedSeries series) {
    SortedMap<Integer, Level> levels = new TreeMap<>();
    series.years().forEach((year, figure) -> levels.put(year, level(figure, BigDecimal.ONE)));
    return new LevelSeries(levels, series.gaps());
  }

  /**
   * Tonnes over the population of the same year; years without a population are gaps, unless they
   * are estimated.
   */
  public static LevelSeries perPerson(ScopedSeries series, SortedMap<Integer, Long> population) {
    SortedMap<Integer, Level> levels = new TreeMap<>();
    Gaps without = new Gaps();
    series
        .years()
        .forEach(
            (year, figure) -> {
              Long persons = population.get(year);
              if (persons != null) {
                levels.put(year, level(figure, BigDecimal.valueOf(persons)));
              } else if (!figure.isPrognosis()) {
                without.add(
                    Clause.of(Phrase.POPULATION_MISSING),
                    year,
                    Clause.of(Phrase.SUPPLY_POPULATION));
              }
            });
    return new LevelSeries(
        levels, Stream.concat(series.gaps().stream(), without.list().stream()).toList());
  }

  public static LevelSeries published(Collection<PerPersonFigure> figures) {
    return new LevelSeries(
        figures.stream()
            .collect(
                Collectors.toMap(
                    PerPersonFigure::year,
                    figure -> new Level(figure.tonnes(), figure.status(), figure.editionId()),
                    LevelSeries::refuseSecond,
                    TreeMap::new)),
        List.of());
  }

  public static LevelSeries indicator(Collection<IndicatorFigure> figures) {
    return new LevelSeries(
        figures.stream()
            .collect(
                Collectors.toMap(
                    IndicatorFigure::year,
                    figure -> new Level(figure.value(), figure.status(), figure.editionId()),
                    LevelSeries::refuseSecond,
                    TreeMap::new)),
        List.of());
  }

  public Optional<Level> at(int year) {
    return Optional.ofNullable(levels.get(year));
  }

  public Optional<BigDecimal> valueIn(int year) {
    return at(year).map(Level::value);
  }

  /** The level of a year as the start of a path. */
  public Optional<PathStart> startIn(int year, String unit) {
    return valueIn(year).map(value -> new PathStart(year, value, unit));
  }

  /** Whether the newest value that was read is of the year or a later one. */
  public boolean reaches(int year) {
    OptionalInt latest = latestDefinitiveYear();
    return latest.isPresent() && latest.getAsInt() >= year;
  }

  public SortedMap<Integer, BigDecimal> values() {
    SortedMap<Integer, BigDecimal> values = new TreeMap<>();
    levels.forEach((year, level) -> values.put(year, level.value()));
    return values;
  }

  /** The newest year with a value that was read from an edition, not estimated. */
  public OptionalInt latestDefinitiveYear() {
    return levels.entrySet().stream()
        .filter(entry -> !entry.getValue().isPrognosis())
        .mapToInt(entry -> entry.getKey())
        .max();
  }

  /** The newest year the statistics hold, whether its value is complete or not. */
  public OptionalInt newestYear() {
    return Stream.concat(levels.keySet().stream(), gaps.stream().map(gap -> gap.years().last()))
        .mapToInt(Integer::intValue)
        .max();
  }

  public List<Clause> missing() {
    return gaps.stream().map(Gap::sentence).toList();
  }

  private static Level level(YearFigure figure, BigDecimal divisor) {
    BigDecimal value =
        figure.amount().tonnes().divide(divisor, Co2e.TONNE_DECIMALS, RoundingMode.HALF_EVEN);
    return new Level(value, figure.status(), figure.editionId());
  }

  private static Level refuseSecond(Level first, Level second) {
    throw new IllegalArgumentException(
        "Cannot choose between two values of one year: " + first + " and " + second);
  }
}
