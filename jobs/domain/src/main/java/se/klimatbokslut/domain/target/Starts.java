package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.PathStart;

/**
 * The years that a path may defensibly start from when the decision names none: the first year of
 * the statistics, the year of the decision, and the year five before the one that is judged.
 */
final class Starts {
  /** Goals are set against 1990; statistics that reach further back start there. */
  private static final int EARLIEST = 1990;

  private static final int RECENT = 5;

  private Starts() {}

  /**
   * In order; the judged year itself is no start.
   *
   * @param possible whether a path can begin at a level
   */
  static List<PathStart> of(
      LevelSeries series,
      String unit,
      OptionalInt adopted,
      int judgedYear,
      Predicate<BigDecimal> possible) {
    SortedMap<Integer, BigDecimal> levels = series.values();
    levels.values().removeIf(possible.negate());
    SortedMap<Integer, BigDecimal> before = levels.headMap(judgedYear);
    Set<Integer> years = new TreeSet<>();
    before.keySet().stream().filter(year -> year >= EARLIEST).findFirst().ifPresent(years::add);
    adopted.ifPresent(years::add);
    years.add(judgedYear - RECENT);
    years.retainAll(before.keySet());
    return years.stream().flatMap(year -> series.startIn(year, unit).stream()).toList();
  }
}
