package se.klimatbokslut.domain.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.klimatbokslut.domain.budget.Ledger;
import se.klimatbokslut.domain.budget.LedgerRow;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.YearFigure;

/** Two ledgers of one budget as one: what they agree on is exact, the rest are bounds. */
record BoundedAccount(Ledger low, Ledger high, Set<Integer> openYears, BandedAccount banded) {
  List<AccountedYear> years() {
    List<AccountedYear> years = new ArrayList<>();
    for (int i = 0; i < low.rows().size(); i++) {
      years.add(year(i));
    }
    return List.copyOf(years);
  }

  private AccountedYear year(int index) {
    LedgerRow least = low.rows().get(index);
    LedgerRow most = high.rows().get(index);
    LedgerRow common =
        new LedgerRow(
            least.year(),
            same(least.figure(), most.figure()),
            same(least.path(), most.path()),
            same(least.repaid(), most.repaid()),
            same(least.cumulative(), most.cumulative()),
            same(least.remaining(), most.remaining()),
            same(least.deviation(), most.deviation()),
            same(least.cumulativeDeviation(), most.cumulativeDeviation()),
            openYears.contains(least.year())
                ? Optional.empty()
                : same(least.restated(), most.restated()));
    boolean isFigureOpen = common.figure().isEmpty();
    boolean isSumOpen = common.remaining().isEmpty();
    return new AccountedYear(
        common,
        least.figure().map(YearFigure::status),
        least.figure().map(YearFigure::editionId),
        bound(isFigureOpen, least.figure().map(YearFigure::amount)),
        bound(isFigureOpen, most.figure().map(YearFigure::amount)),
        bound(isSumOpen, most.remaining()),
        bound(isSumOpen, least.remaining()),
        banded.emissions(index),
        banded.remaining(index));
  }

  private static Optional<Co2e> bound(boolean isOpen, Optional<Co2e> amount) {
    return amount.filter(known -> isOpen);
  }

  private static <T> Optional<T> same(Optional<T> one, Optional<T> other) {
    return one.filter(value -> other.filter(value::equals).isPresent());
  }
}
