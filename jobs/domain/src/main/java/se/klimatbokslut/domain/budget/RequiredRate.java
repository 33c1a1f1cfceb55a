package se.klimatbokslut.domain.budget;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;

/** By how much emissions must fall each year so that a path spends exactly what is left. */
public sealed interface RequiredRate {
  /** The yearly cut in percent; empty when there is none or none is needed. */
  OptionalDouble pct();

  /** The answer for a path that begins in {@code firstYear}. */
  Clause sentence(int firstYear);

  /** Emissions must fall by {@code yearlyPct} percent each year. */
  record Rate(double yearlyPct) implements RequiredRate {
    @Override
    public OptionalDouble pct() {
      return OptionalDouble.of(yearlyPct);
    }

    @Override
    public Clause sentence(int firstYear) {
      return Clause.of(Phrase.RATE_REQUIRED, Argument.rate(yearlyPct), Argument.year(firstYear));
    }
  }

  /** The budget would be spent exactly with emissions growing by {@code yearlyPct} percent. */
  record Increase(double yearlyPct) implements RequiredRate {
    @Override
    public OptionalDouble pct() {
      return OptionalDouble.empty();
    }

    @Override
    public Clause sentence(int firstYear) {
      return Clause.of(Phrase.INCREASE_ALLOWED, Argument.rate(yearlyPct), Argument.year(firstYear));
    }
  }

  /** The first year alone emits more than is left, by this amount. */
  record Impossible(Co2e by) implements RequiredRate {
    @Override
    public OptionalDouble pct() {
      return OptionalDouble.empty();
    }

    @Override
    public Clause sentence(int firstYear) {
      return Clause.of(Phrase.NO_RATE, Argument.amount(by), Argument.year(firstYear));
    }
  }

  /** Nothing is left; {@code by} is what was emitted beyond the budget, zero or more. */
  record Overspent(Co2e by) implements RequiredRate {
    @Override
    public OptionalDouble pct() {
      return OptionalDouble.empty();
    }

    @Override
    public Clause sentence(int firstYear) {
      return Clause.of(Phrase.OVERSPENT, Argument.amount(by));
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

  /**
   * The rate one year later if that year's emissions are again {@code level}; empty when no year is
   * left then and the budget is kept. As long as the required rate is not negative and emissions
   * are at least the required path's next value, waiting makes the rate steeper or leaves none.
   *
   * @param years that are left, the one of waiting among them, at least one
   */
  static Optional<RequiredRate> afterWaiting(
      PathConvention convention, Co2e level, Co2e left, int years) {
    Co2e leftThen = left.minus(level);
    if (years > 1) {
      return Optional.of(within(convention, level, leftThen, years - 1));
    }
    return leftThen.isNegative()
        ? Optional.of(new Overspent(leftThen.negated()))
        : Optional.empty();
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
