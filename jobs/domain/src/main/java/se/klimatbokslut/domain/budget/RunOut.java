package se.klimatbokslut.domain.budget;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.ScopedSeries;
import se.klimatbokslut.domain.trend.StraightLine;

/**
 * The first day on which emissions since the start of a budget exceed it, also after the end of its
 * period. Emissions of a year are spread evenly over its days.
 *
 * @param levelHeld if every year is like the last accounted; empty if never within 500 years
 * @param trend if emissions follow the trend line; empty if never, or if there is no line
 * @param hasTrend whether there is a trend line
 */
public record RunOut(Optional<LocalDate> levelHeld, Optional<LocalDate> trend, boolean hasTrend) {
  private static final int HORIZON = 500;

  /** The date under the trend where there is one, else with the level held. */
  public Optional<LocalDate> date() {
    return hasTrend ? trend : levelHeld;
  }

  /**
   * @param accounted emissions of the budget's years so far, without a gap
   * @param series all years that a trend may be drawn through
   */
  static Optional<RunOut> of(Co2e budget, SortedMap<Integer, Co2e> accounted, ScopedSeries series) {
    if (accounted.isEmpty()) {
      return Optional.empty();
    }
    int lastYear = accounted.lastKey();
    Co2e held = accounted.getOrDefault(lastYear, Co2e.ZERO);
    Optional<StraightLine> line = line(series, lastYear);
    RunOut runOut =
        new RunOut(
            passing(budget, accounted, year -> held),
            line.flatMap(
                trend -> passing(budget, accounted, year -> Co2e.ofTonnes(trend.at(year)))),
            line.isPresent());
    return Optional.of(runOut);
  }

  private static Optional<StraightLine> line(ScopedSeries series, int lastYear) {
    SortedMap<Integer, BigDecimal> tonnes = new TreeMap<>();
    series
        .years()
        .headMap(lastYear + 1)
        .forEach((year, figure) -> tonnes.put(year, figure.amount().tonnes()));
    return StraightLine.through(tonnes);
  }

  private static Optional<LocalDate> passing(
      Co2e budget, SortedMap<Integer, Co2e> accounted, IntFunction<Co2e> later) {
    Co2e left = budget;
    for (int year = accounted.firstKey(); year <= accounted.lastKey() + HORIZON; year++) {
      Co2e emitted = accounted.getOrDefault(year, later.apply(year));
      if (left.compareTo(emitted) < 0) {
        return Optional.of(day(year, left, emitted));
      }
      left = left.minus(emitted);
    }
    return Optional.empty();
  }

  /** The day of the year in the course of which the rest is used up. */
  private static LocalDate day(int year, Co2e left, Co2e emitted) {
    BigInteger days = BigInteger.valueOf(Year.of(year).length());
    BigInteger passed =
        BigInteger.valueOf(Math.max(left.milligrams(), 0))
            .multiply(days)
            .divide(BigInteger.valueOf(emitted.milligrams()));
    return LocalDate.ofYearDay(year, 1 + passed.intValueExact());
  }
}
