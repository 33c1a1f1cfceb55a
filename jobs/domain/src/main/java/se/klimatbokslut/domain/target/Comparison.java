package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.Optional;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.verdict.Flip;
import se.klimatbokslut.domain.verdict.Margin;
import se.klimatbokslut.domain.verdict.Verdict;

/**
 * A year's value beside the bound it should keep.
 *
 * @param unit of a difference: {@code percentage points} for values in percent
 */
record Comparison(int year, BigDecimal value, BigDecimal bound, String unit, Direction direction) {
  boolean kept() {
    return distance().signum() >= 0;
  }

  /** How far on the good side. */
  BigDecimal distance() {
    return direction.gain(value.subtract(bound));
  }

  /**
   * @param slope yearly change of the value at the present pace
   */
  Margin margin(Optional<BigDecimal> slope) {
    return slope
        .map(direction::gain)
        .filter(gain -> gain.signum() > 0)
        .map(gain -> Margin.atPace(distance(), unit, gain))
        .orElseGet(() -> Margin.withoutPace(distance(), unit));
  }

  /** What the value would have had to be for the other verdict on the way to a target. */
  Flip flip() {
    Phrase change = kept() ? direction.worseByMore() : direction.better();
    BigDecimal by = distance().abs();
    return new Flip(
        Verdict.track(!kept()),
        by,
        unit,
        Clause.of(change, Argument.year(year), Argument.amount(by, unit)));
  }

  /** Emissions beside what a path allows. */
  Clause clause(Clause course) {
    return clause(Phrase.SUBJECT_EMISSIONS, course);
  }

  /**
   * The same of a part of the emissions.
   *
   * @param subject what the value is: all, gross or net emissions
   */
  Clause clause(Phrase subject, Clause course) {
    return sided(Phrase.LEVEL_BELOW_PATH, Phrase.LEVEL_ON_PATH, Phrase.LEVEL_ABOVE_PATH, subject)
        .and(Clause.of(Phrase.COURSE, course.nested()));
  }

  /** Says which side the value is on; no two equal sides are set against each other. */
  Clause sided(Phrase below, Phrase at, Phrase above, Phrase subject) {
    int side = value.compareTo(bound);
    Argument what = Clause.of(subject).nested();
    Argument figure = Argument.amountBeside(value, bound, unit);
    return side == 0
        ? Clause.of(at, what, Argument.year(year), figure)
        : Clause.of(
            side < 0 ? below : above,
            what,
            Argument.year(year),
            figure,
            Argument.amount(value.subtract(bound).abs(), unit),
            Argument.amountBeside(bound, value, unit));
  }
}
