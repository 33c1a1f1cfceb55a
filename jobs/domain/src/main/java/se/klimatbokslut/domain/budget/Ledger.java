package se.klimatbokslut.domain.budget;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.sentence.Clause;

/**
 * A budget accounted for: one row per year of its period, figures as far as the statistics reach
 * and the path to the end.
 *
 * @param missing of years of the period that cannot be accounted for
 * @param runOut empty when no year is accounted for
 * @param restatement empty when there is no previous edition to compare with
 */
public record Ledger(
    CarbonBudget budget,
    Plan plan,
    List<LedgerRow> rows,
    List<Clause> missing,
    Optional<RunOut> runOut,
    Optional<Restatement> restatement) {

  /** The row of the last accounted year: every year up to it has a figure. */
  public Optional<LedgerRow> lastAccounted() {
    return last(row -> true);
  }

  /** The row of the last accounted year that is not a prognosis. */
  public Optional<LedgerRow> lastDefinitive() {
    return last(LedgerRow::isDefinitive);
  }

  public OptionalInt lastAccountedYear() {
    return lastAccounted().map(row -> OptionalInt.of(row.year())).orElseGet(OptionalInt::empty);
  }

  /** What is left after the last accounted year; negative when overspent. */
  public Co2e remaining() {
    return lastAccounted().flatMap(LedgerRow::remaining).orElse(budget.amount());
  }

  /** What the path plans up to and including the last accounted year. */
  public Optional<Co2e> cumulativePath() {
    return lastAccounted()
        .flatMap(row -> row.cumulative().flatMap(sum -> row.cumulativeDeviation().map(sum::minus)));
  }

  /**
   * The rate from the year after the last accounted one to the end of the period, starting from the
   * level of that last year; empty when no year is accounted for or none is left.
   */
  public Optional<RequiredRate> requiredRate() {
    return rate(
        (level, years) -> RequiredRate.within(budget.convention(), level, remaining(), years));
  }

  /** The same as if the path had no end. */
  public Optional<RequiredRate> endlessRate() {
    return rate((level, years) -> RequiredRate.endless(budget.convention(), level, remaining()));
  }

  /**
   * The price of waiting: the rate that is required one year later if the next year's emissions
   * equal the last accounted; of an overspent budget the debt by then. Empty when the period ends
   * before that and the budget is kept.
   */
  public Optional<RequiredRate> rateIfWaiting() {
    return rate((level, years) ->
            RequiredRate.afterWaiting(budget.convention(), level, remaining(), years))
        .flatMap(rate -> rate);
  }

  /** What was emitted beyond the budget; empty while something is left of it. */
  public Optional<Co2e> debt() {
    return Optional.of(remaining().negated()).filter(debt -> debt.compareTo(Co2e.ZERO) > 0);
  }

  private <T> Optional<T> rate(BiFunction<Co2e, Integer, T> fromLevelAndYears) {
    int end = budget.period().last();
    return lastAccounted()
        .filter(row -> row.year() < end)
        .flatMap(
            row ->
                row.figure()
                    .map(figure -> fromLevelAndYears.apply(figure.amount(), end - row.year())));
  }

  private Optional<LedgerRow> last(Predicate<LedgerRow> condition) {
    return rows.stream()
        .filter(row -> row.cumulative().isPresent())
        .filter(condition)
        .reduce((earlier, later) -> later);
  }
}
