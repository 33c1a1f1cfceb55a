package se.klimatbokslut.domain.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** A least squares line floored at zero, as something that spends tonnes over time. */
record SpendingLine(LeastSquares line) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Tonnes a year at the start of a year, at least 0. */
  BigDecimal at(int year) {
    return line.at(year).max(BigDecimal.ZERO);
  }

  /** Tonnes spent between the starts of two years. */
  BigDecimal spent(int from, int to) {
    BigDecimal first = within(BigDecimal.valueOf(from), from, to);
    BigDecimal last = within(BigDecimal.valueOf(to), from, to);
    BigDecimal mean = line.at(first).add(line.at(last)).divide(TWO);
    return mean.multiply(last.subtract(first)).max(BigDecimal.ZERO);
  }

  /** The point in time at which an amount above 0 is spent; empty if it never is. */
  Optional<BigDecimal> spends(BigDecimal amount, int from) {
    BigDecimal start = start(from);
    BigDecimal level = line.at(start).max(BigDecimal.ZERO);
    BigDecimal squared = level.multiply(level).add(TWO.multiply(line.slope()).multiply(amount));
    if (squared.signum() < 0) {
      return Optional.empty();
    }
    BigDecimal speed = level.add(squared.sqrt(MathContext.DECIMAL128));
    return speed.signum() == 0
        ? Optional.empty()
        : Optional.of(start.add(TWO.multiply(amount).divide(speed, MathContext.DECIMAL128)));
  }

  /** A rising line spends nothing until it is above zero. */
  private BigDecimal start(int from) {
    BigDecimal first = BigDecimal.valueOf(from);
    return line.slope().signum() > 0 ? line.zero().orElse(first).max(first) : first;
  }

  /** The point itself, or where the line is at zero when it is below zero there. */
  private BigDecimal within(BigDecimal point, int from, int to) {
    if (line.at(point).signum() >= 0) {
      return point;
    }
    return line.zero().orElse(point).max(BigDecimal.valueOf(from)).min(BigDecimal.valueOf(to));
  }
}
