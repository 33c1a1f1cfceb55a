package se.klimatbokslut.domain.trend;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is shared and by which sum. A share needs the figures of all municipalities.
 *
 * @param flaw the first municipality whose figures are not complete
 */
record BudgetShares(BigDecimal budgetT, BigDecimal emittedByAllT, Optional<String> flaw) {
  static BudgetShares of(BudgetShareMethod method, TownMeasures towns) {
    BigDecimal all =
        towns.towns().values().stream()
            .map(TownSeries::sum)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new BudgetShares(method.sharedT(), all, towns.firstFlaw());
  }

  /** Why a municipality has no share; empty when it has one. */
  Optional<String> noShare(TownSeries town) {
    if (flaw.isPresent()) {
      return flaw.map(reason -> "the sum of all municipalities is not known: " + reason);
    }
    return town.sum().signum() == 0
        ? Optional.of("no emissions in the years that shares are counted by")
        : Optional.empty();
  }

  BigDecimal budgetOf(TownSeries town) {
    return Decimals.quotient(budgetT.multiply(town.sum()), emittedByAllT);
  }
}
