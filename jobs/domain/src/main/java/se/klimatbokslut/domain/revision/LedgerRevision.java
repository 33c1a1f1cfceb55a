package se.klimatbokslut.domain.revision;

import java.util.Optional;
import se.klimatbokslut.domain.budget.LedgerRow;
import se.klimatbokslut.domain.budget.Restatement;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.EditionViews;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.Target;

/**
 * What the newest edition did to the account of a budget. What is left changed by {@code
 * parts.change()}, which is what was emitted before less what is emitted now.
 *
 * @param lastYearBefore the last year that was accounted for before
 * @param before emitted up to then, as it was known
 * @param sameYears emitted in the same years, as it is known now
 * @param lastYear the last year that is accounted for now
 * @param now emitted up to then
 * @param parts of the change of what is left
 */
public record LedgerRevision(
    int lastYearBefore, Co2e before, Co2e sameYears, int lastYear, Co2e now, Restatement parts) {

  /** Empty when no year was accounted for before, or a facility without figures leaves it open. */
  static Optional<LedgerRevision> of(Target target, EditionViews views) {
    return target instanceof CarbonBudgetTarget budget
        ? last(budget, views.before())
            .flatMap(
                before ->
                    last(budget, views.now()).flatMap(now -> between(before, now, budget, views)))
        : Optional.empty();
  }

  private static Optional<LedgerRevision> between(
      LedgerRow before, LedgerRow now, CarbonBudgetTarget budget, EditionViews views) {
    Statistics compared = views.now().comparedWith(views.before());
    return budget
        .ledger(compared)
        .restatement()
        .flatMap(
            parts ->
                before
                    .cumulative()
                    .flatMap(old -> now.cumulative().map(sum -> of(before, old, now, sum, parts))));
  }

  private static LedgerRevision of(
      LedgerRow before, Co2e old, LedgerRow now, Co2e sum, Restatement parts) {
    return new LedgerRevision(
        before.year(), old, old.minus(parts.restated()), now.year(), sum, parts);
  }

  private static Optional<LedgerRow> last(CarbonBudgetTarget budget, Statistics statistics) {
    return budget.ledger(statistics).lastAccounted();
  }
}
