package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.PathStart;
import se.klimatbokslut.domain.time.YearRange;

/** Yearly cuts in percent between two levels. */
final class YearlyFall {
  private YearlyFall() {}

  /**
   * The same cut every year that leads down to a level above 0: {@code 1 - (to/from)^(1/years)}.
   * Empty when no year is left, when the level is reached already, or for zero, which no rate
   * reaches.
   */
  static OptionalDouble required(BigDecimal from, BigDecimal to, int years) {
    boolean meaningful = years > 0 && to.signum() > 0 && to.compareTo(from) < 0;
    return meaningful ? OptionalDouble.of(-change(from, to, years)) : OptionalDouble.empty();
  }

  /** The mean yearly change in percent, negative for a fall; both levels above 0. */
  static double change(BigDecimal from, BigDecimal to, int years) {
    return 100 * (StrictMath.pow(to.doubleValue() / from.doubleValue(), 1.0 / years) - 1);
  }

  /** {@code 6.9 % less a year since 2020}; empty where a level is not above 0. */
  static Optional<Clause> changeClause(PathStart start, int year, BigDecimal value) {
    if (value.signum() <= 0) {
      return Optional.empty();
    }
    double pct = change(start.value(), value, year - start.year());
    return Optional.of(
        Clause.of(
            Phrase.YEARLY_MEAN,
            Argument.years(new YearRange(start.year(), year)),
            Argument.rate(pct)));
  }
}
