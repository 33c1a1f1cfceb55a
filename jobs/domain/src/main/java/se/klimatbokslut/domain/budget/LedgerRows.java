package se.klimatbokslut.domain.budget;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.IntToLongFunction;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.ScopedSeries;
import se.klimatbokslut.domain.statistics.YearFigure;

/** Writes the rows of a ledger from the running totals of its accounted years. */
final class LedgerRows {
  private final CarbonBudget budget;
  private final Plan plan;
  private final ScopedSeries now;
  private final ScopedSeries previous;
  private final SortedMap<Integer, Co2e> repaid;
  private final RunningAccount account;

  /**
   * @param net emissions less what was repaid, of the years that add up
   */
  LedgerRows(
      CarbonBudget budget,
      Plan plan,
      ScopedSeries now,
      ScopedSeries previous,
      SortedMap<Integer, Co2e> net,
      SortedMap<Integer, Co2e> repaid) {
    this.budget = budget;
    this.plan = plan;
    this.now = now;
    this.previous = previous;
    this.repaid = repaid;
    this.account =
        RunningAccount.of(
            budget.amount().milligrams(),
            milligrams(net.values()),
            milligrams(planned(budget, plan)));
  }

  private static List<Co2e> planned(CarbonBudget budget, Plan plan) {
    return budget.period().years().mapToObj(plan::in).flatMap(Optional::stream).toList();
  }

  private static long[] milligrams(Collection<Co2e> amounts) {
    return amounts.stream().mapToLong(Co2e::milligrams).toArray();
  }

  List<LedgerRow> rows() {
    return budget.period().years().mapToObj(this::row).toList();
  }

  private LedgerRow row(int year) {
    int index = year - budget.period().first();
    Optional<YearFigure> figure = now.at(year);
    return new LedgerRow(
        year,
        figure,
        plan.in(year),
        Optional.ofNullable(repaid.get(year)),
        accounted(index, account::cumulative),
        accounted(index, account::remaining),
        deviation(index, year),
        compared(index, account::cumulativeDeviation),
        difference(amount(now, year), amount(previous, year)));
  }

  /** A year behind a gap has no totals, but is still beside its own path. */
  private Optional<Co2e> deviation(int index, int year) {
    return compared(index, account::deviation)
        .or(() -> difference(amount(now, year), plan.in(year)));
  }

  private Optional<Co2e> accounted(int index, IntToLongFunction column) {
    return entry(index, account.accountedYears(), column);
  }

  private Optional<Co2e> compared(int index, IntToLongFunction column) {
    return entry(index, account.comparedYears(), column);
  }

  private static Optional<Co2e> entry(int index, int years, IntToLongFunction column) {
    return index < years ? Optional.of(new Co2e(column.applyAsLong(index))) : Optional.empty();
  }

  private static Optional<Co2e> amount(ScopedSeries series, int year) {
    return series.at(year).map(YearFigure::amount);
  }

  private static Optional<Co2e> difference(Optional<Co2e> one, Optional<Co2e> other) {
    return one.flatMap(known -> other.map(known::minus));
  }
}
