package se.klimatbokslut.domain.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;

/**
 * The present pace: the least-absolute-deviations line through the values from 2015 on, shifted so
 * that it passes the last value; never below 0.
 *
 * @param slope in the unit of the values per year, negative when they fall
 */
public record StraightLine(int lastYear, BigDecimal lastValue, BigDecimal slope) {
  /** First year that takes part in a trend. */
  public static final int FIRST_YEAR = 2015;

  /** Empty with fewer than two values from 2015 on: one value has no pace. */
  public static Optional<StraightLine> through(SortedMap<Integer, BigDecimal> values) {
    return through(values, FIRST_YEAR);
  }

  /** Empty with fewer than two values from the first year on. */
  static Optional<StraightLine> through(SortedMap<Integer, BigDecimal> values, int firstYear) {
    SortedMap<Integer, BigDecimal> recent = values.tailMap(firstYear);
    if (recent.size() < 2) {
      return Optional.empty();
    }
    int last = recent.lastKey();
    return Optional.of(
        new StraightLine(
            last, values.getOrDefault(last, BigDecimal.ZERO), LeastDeviations.slope(recent)));
  }

  /** The value of a year after the last one, at least 0. */
  public BigDecimal at(int year) {
    return lastValue.add(slope.multiply(BigDecimal.valueOf(year - lastYear))).max(BigDecimal.ZERO);
  }

  /** How much the values fall in a year; empty when they stand still or rise. */
  public Optional<BigDecimal> yearlyFall() {
    return slope.signum() < 0 ? Optional.of(slope.negate()) : Optional.empty();
  }

  /** The point in time, in years, at which the line falls to a level; empty if it never does. */
  public OptionalDouble reaches(BigDecimal level) {
    if (lastValue.compareTo(level) <= 0) {
      return OptionalDouble.of(lastYear);
    }
    return yearlyFall()
        .map(fall -> lastValue.subtract(level).divide(fall, MathContext.DECIMAL64))
        .map(years -> OptionalDouble.of(lastYear + years.doubleValue()))
        .orElseGet(OptionalDouble::empty);
  }
}
