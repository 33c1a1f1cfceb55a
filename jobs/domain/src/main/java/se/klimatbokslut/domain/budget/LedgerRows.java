package se.klimatbokslut.domain.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.ScopedSeries;
import se.klimatbokslut.domain.statistics.YearFigure;

/** Writes the rows of a ledger, carrying the running totals from year to year. */
final class LedgerRows {
  private final CarbonBudget budget;
  private final Plan plan;
  private final ScopedSeries previous;
  private Optional<Co2e> cumulative = Optional.of(Co2e.ZERO);
  private Optional<Co2e> cumulativeDeviation = Optional.of(Co2e.ZERO);

  LedgerRows(CarbonBudget budget, Plan plan, ScopedSeries previous) {
    this.budget = budget;
    this.plan = plan;
    this.previous = previous;
  }

  List<LedgerRow> rows(ScopedSeries now) {
    List<LedgerRow> rows = new ArrayList<>();
    budget.period().years().forEach(year -> rows.add(row(year, now.at(year))));
    return List.copyOf(rows);
  }

  private LedgerRow row(int year, Optional<YearFigure> figure) {
    Optional<Co2e> emitted = figure.map(YearFigure::amount);
    Optional<Co2e> path = plan.in(year);
    Optional<Co2e> deviation = difference(emitted, path);
    cumulative = sum(cumulative, emitted);
    cumulativeDeviation = sum(cumulativeDeviation, deviation);
    return new LedgerRow(
        year,
        figure,
        path,
        cumulative,
        cumulative.map(budget.amount()::minus),
        deviation,
        cumulativeDeviation,
        difference(emitted, previous.at(year).map(YearFigure::amount)));
  }

  private static Optional<Co2e> sum(Optional<Co2e> one, Optional<Co2e> other) {
    return one.flatMap(known -> other.map(known::plus));
  }

  private static Optional<Co2e> difference(Optional<Co2e> one, Optional<Co2e> other) {
    return one.flatMap(known -> other.map(known::minus));
  }
}
