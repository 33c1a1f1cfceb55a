package se.klimatbokslut.domain.target;

import java.util.Optional;
import java.util.OptionalDouble;
import se.klimatbokslut.domain.budget.Ledger;
import se.klimatbokslut.domain.budget.PathConvention;
import se.klimatbokslut.domain.budget.RequiredRate;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;

/** What is said of the years of a budget that are still ahead. */
final class BudgetOutlook {
  /** Rates nearer to each other than this look the same. */
  private static final double ROUNDING = 0.05;

  private final Ledger ledger;
  private final int lastYear;

  BudgetOutlook(Ledger ledger, int lastYear) {
    this.ledger = ledger;
    this.lastYear = lastYear;
  }

  /**
   * The required rate and what waiting makes of it; empty when no year is left.
   *
   * @param ahead whether less was emitted than the path has
   */
  Optional<Clause> clause(boolean ahead) {
    return ledger
        .requiredRate()
        .map(
            rate -> {
              Clause required = required(rate, ahead);
              return rate instanceof RequiredRate.Increase
                  ? required
                  : waiting().map(required::and).orElse(required);
            });
  }

  private Clause required(RequiredRate required, boolean ahead) {
    OptionalDouble planned = plannedPct();
    if (required instanceof RequiredRate.Rate rate
        && planned.isPresent()
        && rate.yearlyPct() > planned.getAsDouble() + ROUNDING) {
      return Clause.of(
          ahead ? Phrase.RATE_ABOVE_PATH_THOUGH_AHEAD : Phrase.RATE_ABOVE_PATH,
          Argument.rate(rate.yearlyPct()),
          Argument.year(lastYear + 1),
          Argument.rate(planned.getAsDouble()));
    }
    return required.sentence(lastYear + 1);
  }

  /** A straight path's rate is a share of another level, so it is not compared. */
  private OptionalDouble plannedPct() {
    return ledger
        .plan()
        .path()
        .filter(path -> path.convention() != PathConvention.LINEAR && path.rate() > 0)
        .map(path -> OptionalDouble.of(100 * path.rate()))
        .orElseGet(OptionalDouble::empty);
  }

  /** What the next year makes of the rate, or of the debt, if it equals the last. */
  Optional<Clause> waiting() {
    return ledger.rateIfWaiting().map(this::becomes);
  }

  private Clause becomes(RequiredRate then) {
    if (then instanceof RequiredRate.Rate rate) {
      return waiting(Phrase.WAITING_RATE, Argument.rate(rate.yearlyPct()));
    }
    if (then instanceof RequiredRate.Increase increase) {
      return waiting(Phrase.WAITING_INCREASE, Argument.rate(increase.yearlyPct()));
    }
    if (then instanceof RequiredRate.Overspent overspent) {
      Phrase phrase = ledger.debt().isPresent() ? Phrase.WAITING_DEBT : Phrase.WAITING_OVERSPENDS;
      return waiting(phrase, Argument.amount(overspent.by()));
    }
    return Clause.of(Phrase.WAITING_NO_RATE, Argument.year(lastYear), Argument.year(lastYear + 1));
  }

  private Clause waiting(Phrase phrase, Argument outcome) {
    return Clause.of(phrase, Argument.year(lastYear), Argument.year(lastYear + 1), outcome);
  }
}
