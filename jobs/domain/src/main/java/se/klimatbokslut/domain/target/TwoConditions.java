package se.klimatbokslut.domain.target;

import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.verdict.Flip;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ProgressBuilder;
import se.klimatbokslut.domain.verdict.ReasonCode;
import se.klimatbokslut.domain.verdict.Verdict;

/**
 * What a budget asks of the years so far: that their sum is no more than allowed, and that the last
 * of them is not. When only one of the two holds, the answer is open.
 *
 * @param year the last
 * @param sumLeft of what is allowed so far; negative when more was emitted
 * @param yearLeft the same of the last year
 */
record TwoConditions(int year, Co2e sumLeft, Co2e yearLeft) {
  boolean bothKept() {
    return isSumKept() && isYearKept();
  }

  boolean isSumKept() {
    return !sumLeft.isNegative();
  }

  private boolean isYearKept() {
    return !yearLeft.isNegative();
  }

  ProgressBuilder underWay(Clause reason) {
    if (isSumKept() == isYearKept()) {
      return Progress.of(Verdict.track(isSumKept()), reason, Levels.TONNES).flip(flip());
    }
    return Progress.undecided(
        isSumKept() ? ReasonCode.SUM_BELOW_LEVEL_ABOVE : ReasonCode.SUM_ABOVE_LEVEL_BELOW,
        reason,
        Levels.TONNES);
  }

  /** The nearer of both changes with less or more of it in the last year; both, if equally near. */
  private Flip flip() {
    int nearer = size(sumLeft).compareTo(size(yearLeft));
    Co2e distance = nearer < 0 ? size(sumLeft) : size(yearLeft);
    Clause condition =
        Clause.of(
            isSumKept() ? Phrase.FIGURE_HIGHER_BY_MORE : Phrase.FIGURE_LOWER,
            Argument.year(year),
            Argument.amount(distance));
    return new Flip(
        nearer == 0 ? Verdict.track(!isSumKept()) : Verdict.TOO_CLOSE_TO_CALL,
        distance.tonnes(),
        Levels.TONNES,
        condition);
  }

  /** An amount on a side of what is allowed: {@code 9 t, 1 t less than the 10 t}. */
  static Clause sided(
      Phrase below, Phrase at, Phrase above, Argument when, Co2e emitted, Co2e left) {
    int side = left.compareTo(Co2e.ZERO);
    Co2e allowed = emitted.plus(left);
    return side == 0
        ? Clause.of(at, when, Argument.amount(emitted))
        : Clause.of(
            side > 0 ? below : above,
            when,
            Argument.amountBeside(emitted, allowed),
            Argument.amount(size(left)),
            Argument.amountBeside(allowed, emitted));
  }

  private static Co2e size(Co2e amount) {
    return amount.isNegative() ? amount.negated() : amount;
  }
}
