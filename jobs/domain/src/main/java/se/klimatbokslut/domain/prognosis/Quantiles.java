package se.klimatbokslut.domain.prognosis;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Quantiles of a sample. */
public final class Quantiles {
  private final double[] sorted;

  private Quantiles(double[] sorted) {
    this.sorted = sorted;
  }

  /**
   * @throws IllegalArgumentException for no values
   */
  public static Quantiles of(DoubleStream values) {
    double[] sorted = values.toArray();
    if (sorted.length == 0) {
      throw new IllegalArgumentException("No values have no quantiles");
    }
    Arrays.sort(sorted);
    return new Quantiles(sorted);
  }

  /** Between neighbours of rank {@code p(n-1)}, counted from 0. */
  public double at(double p) {
    return between(p * (sorted.length - 1));
  }

  /**
   * What a further value of the same kind stays below with probability {@code p}: between
   * neighbours of rank {@code p(n+1)}, counted from 1.
   */
  public double bound(double p) {
    return between(Math.min(Math.max(p * (sorted.length + 1) - 1, 0), sorted.length - 1));
  }

  private double between(double rank) {
    int below = (int) Math.floor(rank);
    int above = Math.min(below + 1, sorted.length - 1);
    double share = rank - below;
    return share == 0 ? sorted[below] : sorted[below] + share * (sorted[above] - sorted[below]);
  }
}
