package se.klimatbokslut.domain.budget;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.quantity.Wording;

/** By how much emissions must fall each year so that a path spends exactly what is left. */
public sealed interface RequiredRate {
  /** The yearly cut in percent; empty when there is none or none is needed. */
  OptionalDouble pct();

  /** The answer as a clause, with unit. */
  String sentence();

  /** Emissions must fall by {@code yearlyPct} percent each year. */
  record Rate(double yearlyPct) implements RequiredRate {
    @Override
    public OptionalDouble pct() {
      return OptionalDouble.of(yearlyPct);
    }

    @Override
    public String sentence() {
      return "a cut of " + Wording.pct(yearlyPct) + " a year is required";
    }
  }

  /** The budget would be spent exactly with emissions growing by {@code yearlyPct} percent. */
  record Increase(double yearlyPct) implements RequiredRate {
    @Override
    public OptionalDouble pct() {
      return OptionalDouble.empty();
    }

    @Override
    public String sentence() {
      return "no cut is required: the budget allows an increase of "
          + Wording.pct(yearlyPct)
          + " a year";
    }
  }

  /** The first year alone emits more than is left, by this amount. */
  record Impossible(Co2e by) implements RequiredRate {
    @Override
    public OptionalDouble pct() {
      return OptionalDouble.empty();
    }

    @Override
    public String sentence() {
      return "no rate is steep enough: the level of the first year alone exceeds what is left by "
          + Wording.amount(by);
    }
  }

  /** Nothing is left; {@code by} is what was emitted beyond the budget, zero or more. */
  record Overspent(Co2e by) implements RequiredRate {
    @Override
    public OptionalDouble pct() {
      return OptionalDouble.empty();
    }

    @Override
    public String sentence() {
      return "overspent by "
          + Wording.amount(by)
          + "; only negative emissions of "
          + Wording.amount(by)
          + " would restore the budget";
    }
  }

  /** The rate for the number of years that are left, at least one. */
  static RequiredRate within(PathConvention convention, Co2e level, Co2e left, int years) {
    return solved(convention, level, left, ratio -> convention.rateSpending(ratio, years));
  }

  /** The rate of a path that never ends and in all its time emits what is left. */
  static RequiredRate endless(PathConvention convention, Co2e level, Co2e left) {
    return solved(convention, level, left, convention::endlessRate);
  }

  private static RequiredRate solved(
      PathConvention convention, Co2e level, Co2e left, DoubleUnaryOperator rateOfRatio) {
    if (left.compareTo(Co2e.ZERO) <= 0) {
      return new Overspent(left.negated());
    }
    if (level.compareTo(Co2e.ZERO) <= 0) {
      return new Rate(0);
    }
    Co2e least = level.times(convention.least());
    if (least.compareTo(left) > 0) {
      return new Impossible(least.minus(left));
    }
    double rate = rateOfRatio.applyAsDouble(left.toTonnes() / level.toTonnes());
    return rate > 0 ? new Rate(100 * rate) : new Increase(-100 * rate);
  }
}
