package se.klimatbokslut.domain.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.Gap;
import se.klimatbokslut.domain.statistics.Gaps;
import se.klimatbokslut.domain.statistics.ScopedSeries;
import se.klimatbokslut.domain.time.YearRange;

/** The part of a series that a ledger may add up: a period's years before its first gap. */
final class Gapless {
  private Gapless() {}

  static SortedMap<Integer, Co2e> amounts(ScopedSeries series, YearRange period) {
    SortedMap<Integer, Co2e> amounts = new TreeMap<>();
    period
        .years()
        .takeWhile(year -> series.at(year).isPresent())
        .forEach(year -> series.at(year).ifPresent(figure -> amounts.put(year, figure.amount())));
    return amounts;
  }

  /** What is missing in the years of the period up to the newest that the statistics hold. */
  static List<Clause> missing(ScopedSeries series, YearRange period) {
    List<Gap> gaps = new ArrayList<>(series.gapsWithin(period));
    Gaps unheld = new Gaps();
    unheldYears(series, gaps, period)
        .forEach(
            year ->
                unheld.add(
                    Clause.of(Phrase.FIGURES_MISSING), year, Clause.of(Phrase.SUPPLY_EDITION)));
    gaps.addAll(unheld.list());
    return gaps.stream().map(Gap::sentence).toList();
  }

  private static IntStream unheldYears(ScopedSeries series, List<Gap> gaps, YearRange period) {
    OptionalInt newest = newest(series, gaps);
    return period
        .years()
        .filter(year -> newest.isPresent() && year < newest.getAsInt())
        .filter(year -> series.at(year).isEmpty())
        .filter(year -> gaps.stream().noneMatch(gap -> gap.years().contains(year)));
  }

  /** The newest year held, complete or not, in the period or after it. */
  private static OptionalInt newest(ScopedSeries series, List<Gap> gaps) {
    return Stream.concat(
            series.years().keySet().stream(), gaps.stream().map(gap -> gap.years().last()))
        .mapToInt(Integer::intValue)
        .max();
  }
}
