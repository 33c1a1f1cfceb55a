package se.klimatbokslut.domain.statistics;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.time.YearRange;

/**
 * Emissions inside one scope, for the years that the statistics hold and that are complete.
 *
 * @param gaps why other years that the statistics hold are not in the series
 */
public record ScopedSeries(SortedMap<Integer, YearFigure> years, List<Gap> gaps) {
  public static final ScopedSeries EMPTY = new ScopedSeries(new TreeMap<>(), List.of());

  public ScopedSeries {
    years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    gaps = List.copyOf(gaps);
  }

  public Optional<YearFigure> at(int year) {
    return Optional.ofNullable(years.get(year));
  }

  /** What is missing. */
  public List<Clause> missing() {
    return gaps.stream().map(Gap::sentence).toList();
  }

  /** The newest year that was complete and read from an edition, not estimated. */
  public OptionalInt latestDefinitiveYear() {
    return years.entrySet().stream()
        .filter(entry -> !entry.getValue().isPrognosis())
        .mapToInt(entry -> entry.getKey())
        .max();
  }

  /** The gaps inside the period only. */
  public List<Gap> gapsWithin(YearRange period) {
    return gaps.stream().flatMap(gap -> gap.within(period).stream()).toList();
  }
}
