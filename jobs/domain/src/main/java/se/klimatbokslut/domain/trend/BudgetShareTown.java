package se.klimatbokslut.domain.trend;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** One municipality under {@link BudgetShareMethod}. */
final class BudgetShareTown {
  private final BudgetShareMethod method;
  private final TownSeries town;
  private final BudgetShares shares;
  private final int referenceYear;
  private final LeastSquares line;
  private final SpendingLine spending;

  BudgetShareTown(
      BudgetShareMethod method, TownSeries town, BudgetShares shares, int referenceYear) {
    this.method = method;
    this.town = town;
    this.shares = shares;
    this.referenceYear = referenceYear;
    this.line = LeastSquares.through(town.tonnes()).orElseThrow();
    this.spending = new SpendingLine(line);
  }

  Measurement measure(Measure measure) {
    return switch (measure) {
      case BUDGET -> ofShare(measure, () -> Measurement.of(measure, budget()));
      case BUDGET_LEFT -> ofShare(measure, () -> Measurement.of(measure, left()));
      case NEEDED_CUT -> ofShare(measure, () -> neededCut(measure));
      case BUDGET_RUN_OUT_DATE -> ofShare(measure, () -> runOut(measure));
      case CHANGE_SINCE_FIRST_YEAR -> change(measure);
      case NET_ZERO_DATE -> ZeroDate.of(measure, zeroOfFallingLine(), referenceYear);
      default -> throw new IllegalArgumentException(measure.id() + " is of another method");
    };
  }

  private Measurement ofShare(Measure measure, Supplier<Measurement> answer) {
    return shares.noShare(town).map(reason -> Measurement.none(measure, reason)).orElseGet(answer);
  }

  private BigDecimal budget() {
    return shares.budgetOf(town);
  }

  private BigDecimal left() {
    return budget().subtract(spending.spent(method.budgetYear(), start()));
  }

  /** The year that the path to the end of the budget starts in. */
  private int start() {
    return Math.max(method.budgetYear(), referenceYear);
  }

  private Measurement neededCut(Measure measure) {
    BigDecimal level = spending.at(start());
    if (left().signum() <= 0) {
      return Measurement.none(measure, "the budget is spent before " + start());
    }
    if (level.signum() == 0) {
      return Measurement.none(measure, "the trend is at zero in " + start());
    }
    double yearlyShare = Decimals.quotient(level, left()).doubleValue();
    return Measurement.of(measure, -100 * StrictMath.expm1(-yearlyShare));
  }

  private Measurement runOut(Measure measure) {
    return spending
        .spends(budget(), method.budgetYear())
        .map(point -> ZeroDate.on(measure, point, referenceYear))
        .orElseGet(
            () -> Measurement.none(measure, "the trend is at zero before the budget is spent"));
  }

  private Measurement change(Measure measure) {
    int first = method.basis().firstYear();
    Optional<String> gap = town.gap(first, town.lastYear());
    if (gap.isPresent()) {
      return Measurement.none(measure, gap.get());
    }
    return town.zeroBeforeLast()
        .map(year -> Measurement.none(measure, "no emissions in " + year))
        .orElseGet(() -> Measurement.of(measure, town.meanChangePct(first)));
  }

  private Optional<BigDecimal> zeroOfFallingLine() {
    return line.slope().signum() < 0 ? line.zero() : Optional.empty();
  }
}
