package se.klimatbokslut.domain.budget;

import java.util.function.DoubleUnaryOperator;

/** Sums of powers, and the ratio {@code q = 1-r} between years that gives a wanted sum. */
final class Geometric {
  private Geometric() {}

  /** {@code 1 + q + ... + q^(n-1)}, added up so that nothing cancels out near {@code q = 1}. */
  static double sum(double q, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum = 1 + q * sum;
    }
    return sum;
  }

  /**
   * The ratio of at least 0 at which a growing function takes a value, found by halving until the
   * two sides are neighbouring numbers.
   */
  static double ratio(DoubleUnaryOperator growing, double value) {
    double low = 0;
    double high = 1;
    while (growing.applyAsDouble(high) < value) {
      low = high;
      high *= 2;
    }
    double middle = (low + high) / 2;
    while (low < middle && middle < high) {
      if (growing.applyAsDouble(middle) < value) {
        low = middle;
      } else {
        high = middle;
      }
      middle = (low + high) / 2;
    }
    return high;
  }
}
