package se.klimatbokslut.domain.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * A national carbon budget shared by what municipalities have emitted, and the trend against the
 * share.
 *
 * @param nationalBudgetT tonnes from the start of the budget year on
 * @param overheadT tonnes that are nobody's in a budget of {@code overheadOfT}; the same part is
 *     taken off the national budget
 */
public record BudgetShareMethod(
    MethodBasis basis,
    BigDecimal nationalBudgetT,
    BigDecimal overheadT,
    BigDecimal overheadOfT,
    int budgetYear)
    implements PeerMethod {
  private static final List<Measure> MEASURES =
      List.of(
          Measure.BUDGET,
          Measure.BUDGET_LEFT,
          Measure.NEEDED_CUT,
          Measure.CHANGE_SINCE_FIRST_YEAR,
          Measure.NET_ZERO_DATE,
          Measure.BUDGET_RUN_OUT_DATE);

  @Override
  public List<Measure> measures() {
    return MEASURES;
  }

  @Override
  public SortedMap<String, List<Measurement>> compare(PeerFigures figures, int referenceYear) {
    TownMeasures towns = new TownMeasures(figures, basis);
    BudgetShares shares = BudgetShares.of(this, towns);
    return towns.each(
        MEASURES,
        (town, measure) -> new BudgetShareTown(this, town, shares, referenceYear).measure(measure));
  }

  /** The national budget less its overhead. */
  BigDecimal sharedT() {
    BigDecimal part = overheadOfT.subtract(overheadT);
    return Decimals.quotient(nationalBudgetT.multiply(part), overheadOfT);
  }
}
