package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.verdict.Progress;

/**
 * A number that an indicator should reach.
 *
 * @param unit of the indicator and the number: {@code %}, {@code MW}, {@code count}
 */
record Goal(BigDecimal number, OptionalInt year, Direction direction, String unit) {
  /** The newest value beside the number, or the way to it. */
  Progress judged(TargetHead head, LevelSeries series) {
    Base base = new Base(OptionalInt.empty(), Optional.empty(), head.decision().adopted());
    Course course =
        new Course.ToLevel(number, year.orElse(Integer.MAX_VALUE), ReductionPath.LINEAR);
    return new Assessment(head, series, unit, unit)
        .judge(year, base, course, new GoalJudgement(series, this, course));
  }

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
