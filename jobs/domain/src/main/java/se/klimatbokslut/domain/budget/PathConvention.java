package se.klimatbokslut.domain.budget;

import java.util.Arrays;

/**
 * How a path of falling emissions is counted. With rate {@code r}, start level {@code E0} and first
 * year {@code y0}, each convention says what a year's emissions are as a multiple of {@code E0}.
 */
public enum PathConvention {
  /** {@code P(y) = E0 (1-r)^(y-y0)}: E0 is the level of the first year, which is not cut. */
  UNCUT_FIRST_YEAR("uncut-first-year") {
    @Override
    double share(int index, double rate) {
      return StrictMath.pow(1 - rate, index);
    }

    @Override
    double total(int years, double rate) {
      return Geometric.sum(1 - rate, years);
    }

    @Override
    double rateSpending(double budget, int years) {
      return years == 1 ? 0 : 1 - Geometric.ratio(q -> Geometric.sum(q, years), budget);
    }

    @Override
    double endlessRate(double budget) {
      return 1 / budget;
    }

    @Override
    double least() {
      return 1;
    }
  },

  /** {@code P(y) = E0 (1-r)^(y-y0+1)}: E0 is the level of the year before the first. */
  CUT_FIRST_YEAR("cut-first-year") {
    @Override
    double share(int index, double rate) {
      return StrictMath.pow(1 - rate, index + 1);
    }

    @Override
    double total(int years, double rate) {
      return (1 - rate) * Geometric.sum(1 - rate, years);
    }

    @Override
    double rateSpending(double budget, int years) {
      return 1 - Geometric.ratio(q -> q * Geometric.sum(q, years), budget);
    }

    @Override
    double endlessRate(double budget) {
      return 1 / (1 + budget);
    }

    @Override
    public int startYear(int firstYear) {
      return firstYear - 1;
    }
  },

  /**
   * {@code P(t) = E0 e^(-kt)} with {@code k = -ln(1-r)}. A year's value is the integral over the
   * year; a curve sampled at whole years and summed would spend more than the budget.
   */
  CONTINUOUS("continuous") {
    @Override
    double share(int index, double rate) {
      return StrictMath.pow(1 - rate, index) * total(1, rate);
    }

    @Override
    double total(int years, double rate) {
      return integral(1 - rate, years);
    }

    @Override
    double rateSpending(double budget, int years) {
      return 1 - Geometric.ratio(q -> integral(q, years), budget);
    }

    @Override
    double endlessRate(double budget) {
      return -StrictMath.expm1(-1 / budget);
    }

    private double integral(double q, int years) {
      double k = -StrictMath.log(q);
      return k == 0 ? years : -StrictMath.expm1(-k * years) / k;
    }
  },

  /**
   * Falls by the same tonnes all the time: {@code P(t) = E0 (1 - rt)}, never below 0, so that an
   * endless path is at zero {@code 2B/E0} years after its start. A year's value is the integral
   * over the year; the rate is a share of the start level.
   */
  LINEAR("linear") {
    @Override
    double share(int index, double rate) {
      return total(index + 1, rate) - total(index, rate);
    }

    @Override
    double total(int years, double rate) {
      return rate * years > 1 ? 1 / (2 * rate) : years * (1 - rate * years / 2);
    }

    @Override
    double rateSpending(double budget, int years) {
      boolean zeroInTime = 2 * budget <= years;
      return zeroInTime ? endlessRate(budget) : 2 * (years - budget) / years / years;
    }

    @Override
    double endlessRate(double budget) {
      return 1 / (2 * budget);
    }
  };

  private final String id;

  PathConvention(String id) {
    this.id = id;
  }

  /** As written in target files. */
  public String id() {
    return id;
  }

  /**
   * @throws IllegalArgumentException for anything that is not the id of a convention
   */
  public static PathConvention ofId(String id) {
    return Arrays.stream(values())
        .filter(convention -> convention.id.equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("No path convention is called '" + id + "'"));
  }

  /** The year whose level is the start level of a path that begins in {@code firstYear}. */
  public int startYear(int firstYear) {
    return firstYear;
  }

  /** Emissions of the year {@code index} years after the first, in start levels. */
  abstract double share(int index, double rate);

  /** Emissions of the first {@code years} years together, in start levels. */
  abstract double total(int years, double rate);

  /** The rate at which {@code years} years spend a budget given in start levels. */
  abstract double rateSpending(double budget, int years);

  /** The rate at which a path without end spends a budget given in start levels. */
  abstract double endlessRate(double budget);

  /** What even the steepest cut emits, in start levels. */
  double least() {
    return 0;
  }
}
