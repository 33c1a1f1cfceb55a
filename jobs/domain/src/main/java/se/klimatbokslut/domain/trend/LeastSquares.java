package se.klimatbokslut.domain.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The line with the smallest sum of squared deviations, in decimals of 34 digits. It may be below
 * zero.
 *
 * @param slope in the unit of the values per year, negative when they fall
 */
record LeastSquares(int points, long sumOfYears, BigDecimal sumOfValues, BigDecimal slope) {

  /** Empty with fewer than two values. */
  static Optional<LeastSquares> through(SortedMap<Integer, BigDecimal> values) {
    int points = values.size();
    if (points < 2) {
      return Optional.empty();
    }
    long years = values.keySet().stream().mapToLong(year -> year).sum();
    long squares = values.keySet().stream().mapToLong(year -> (long) year * year).sum();
    BigDecimal sum = values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal rise = products(values).multiply(of(points)).subtract(sum.multiply(of(years)));
    BigDecimal run = of(points * squares - years * years);
    return Optional.of(
        new LeastSquares(points, years, sum, rise.divide(run, MathContext.DECIMAL128)));
  }

  /** The value at a point in time; below zero where the line is. */
  BigDecimal at(BigDecimal year) {
    BigDecimal fromMean = year.multiply(of(points)).subtract(of(sumOfYears));
    return sumOfValues.add(slope.multiply(fromMean)).divide(of(points), MathContext.DECIMAL128);
  }

  BigDecimal at(int year) {
    return at(of(year));
  }

  /** The point in time at which the line is at zero; empty when it is level. */
  Optional<BigDecimal> zero() {
    if (slope.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal fromMean = sumOfValues.negate().divide(slope, MathContext.DECIMAL128);
    return Optional.of(of(sumOfYears).add(fromMean).divide(of(points), MathContext.DECIMAL128));
  }

  private static BigDecimal products(SortedMap<Integer, BigDecimal> values) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<Integer, BigDecimal> value : values.entrySet()) {
      sum = sum.add(value.getValue().multiply(of(value.getKey())));
    }
    return sum;
  }

  private static BigDecimal of(long number) {
    return BigDecimal.valueOf(number);
  }
}
