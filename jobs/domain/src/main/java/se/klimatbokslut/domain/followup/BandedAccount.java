package se.klimatbokslut.domain.followup;

import java.util.Optional;
import java.util.Set;
import se.klimatbokslut.domain.budget.Ledger;
import se.klimatbokslut.domain.budget.LedgerRow;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.statistics.YearFigure;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.ScopeRule;

/**
 * Two ledgers of one budget: one with every estimate at the low end of its band, one at the high
 * end. What facilities leave open is at its own bound on the same side.
 *
 * @param bandedYears the years whose estimates have a band
 */
record BandedAccount(Ledger low, Ledger high, Set<Integer> bandedYears) {
  static BandedAccount of(CarbonBudgetTarget budget, Statistics statistics) {
    ScopeRule scope = budget.head().scope();
    Statistics least = scope.atEndOfBand(statistics, false);
    Statistics most = scope.atEndOfBand(statistics, true);
    return new BandedAccount(
        budget.ledger(scope.openFacilities(least).wholeSectorIn(year -> true)),
        budget.ledger(scope.openFacilities(most).wholeSectorIn(year -> false)),
        statistics.bands().keySet());
  }

  /** Of the emissions of the year in this row of both ledgers; empty unless they are estimated. */
  Optional<BandEnds> emissions(int row) {
    return isBanded(low.rows().get(row))
        ? ends(amount(low.rows().get(row)), amount(high.rows().get(row)))
        : Optional.empty();
  }

  /**
   * Of what is left after the year, all estimates up to it at the same end; empty unless the year
   * is estimated, and where an estimate up to it has no band.
   */
  Optional<BandEnds> remaining(int row) {
    boolean isKnown =
        low.rows().subList(0, row + 1).stream()
            .filter(BandedAccount::isEstimated)
            .allMatch(this::isBanded);
    return isKnown && isEstimated(low.rows().get(row))
        ? ends(high.rows().get(row).remaining(), low.rows().get(row).remaining())
        : Optional.empty();
  }

  private boolean isBanded(LedgerRow row) {
    return isEstimated(row) && bandedYears.contains(row.year());
  }

  private static boolean isEstimated(LedgerRow row) {
    return row.figure().filter(YearFigure::isPrognosis).isPresent();
  }

  private static Optional<Co2e> amount(LedgerRow row) {
    return row.figure().map(YearFigure::amount);
  }

  private static Optional<BandEnds> ends(Optional<Co2e> low, Optional<Co2e> high) {
    return low.flatMap(least -> high.map(most -> new BandEnds(least, most)));
  }
}
