package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.OptionalInt;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;

/**
 * A number that an indicator should reach.
 *
 * @param unit of the indicator and the number: {@code %} or {@code count}
 */
record Goal(BigDecimal number, OptionalInt year, Direction direction, String unit) {
  /** {@code the target for 2040 is at least 12 %}. */
  Clause clause() {
    Argument number = Argument.amount(this.number, unit);
    return year.isPresent()
        ? Clause.of(direction.goalByYear(), number, Argument.year(year.getAsInt()))
        : Clause.of(direction.goal(), number);
  }

  /** The unit of a difference. */
  String differenceUnit() {
    return unit.equals(Levels.PERCENT) ? Levels.PERCENTAGE_POINTS : unit;
  }
}
