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
}
