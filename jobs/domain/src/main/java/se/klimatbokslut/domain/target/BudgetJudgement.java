package se.klimatbokslut.domain.target;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import se.klimatbokslut.domain.budget.Ledger;
import se.klimatbokslut.domain.budget.LedgerRow;
import se.klimatbokslut.domain.budget.RequiredRate;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.PathStart;
import se.klimatbokslut.domain.statistics.ScopedSeries;
import se.klimatbokslut.domain.statistics.YearFigure;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.domain.verdict.Margin;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ProgressBuilder;
import se.klimatbokslut.domain.verdict.ReasonCode;
import se.klimatbokslut.domain.verdict.Verdict;

/**
 * Judges a carbon budget: missed once more than the budget is emitted, met when the period is over
 * before that, and until then on track while neither the sum so far exceeds that of the path nor
 * the last year the path's. When only one of the two holds, the answer is open.
 */
final class BudgetJudgement {
  private static final String UNIT = "t";

  private final CarbonBudgetTarget target;
  private final Ledger ledger;
  private final ScopedSeries series;
  private final YearRange period;

  BudgetJudgement(CarbonBudgetTarget target, Ledger ledger, ScopedSeries series) {
    this.target = target;
    this.ledger = ledger;
    this.series = series;
    this.period = ledger.budget().period();
  }

  Progress progress() {
    if (series.years().isEmpty() && series.gaps().isEmpty()) {
      return new Assessment(target.head(), LevelSeries.tonnes(series), UNIT, UNIT).noFigures();
    }
    if (!ledger.missing().isEmpty()) {
      return lacking(Clause.of(Phrase.YEARS_MISSING, Argument.years(period)));
    }
    return ledger
        .lastAccounted()
        .flatMap(
            row ->
                row.cumulative().flatMap(sum -> row.figure().map(last -> judged(row, sum, last))))
        .orElseGet(() -> lacking(Clause.of(Phrase.NO_YEAR_OF_PERIOD, Argument.years(period))));
  }

  private Progress lacking(Clause reason) {
    return Progress.notAssessable(ReasonCode.FIGURES_NOT_HELD, reason, UNIT)
        .latestDefinitiveYear(series.latestDefinitiveYear())
        .target(ledger.budget().amount().tonnes())
        .missing(ledger.missing())
        .build();
  }

  private Progress judged(LedgerRow row, Co2e emitted, YearFigure last) {
    ProgressBuilder progress =
        settled(row).or(() -> underWay(row, emitted, last)).orElseGet(this::withoutPath);
    ledger.cumulativePath().ifPresent(path -> progress.path(path.tonnes()));
    start().ifPresent(progress::start);
    return progress
        .latestDefinitiveYear(series.latestDefinitiveYear())
        .valueYear(OptionalInt.of(row.year()))
        .knownFrom(last.status(), last.editionId())
        .value(emitted.tonnes())
        .target(ledger.budget().amount().tonnes())
        .requiredRate(pct(ledger.requiredRate()))
        .endlessRate(pct(ledger.endlessRate()))
        .rateIfWaiting(pct(ledger.rateIfWaiting()))
        .debt(ledger.debt())
        .runOut(ledger.runOut())
        .build();
  }

  /** The level that the path starts from, whether it is stated or follows from the rate. */
  private Optional<PathStart> start() {
    int year = ledger.budget().convention().startYear(period.first());
    return ledger
        .plan()
        .path()
        .map(path -> Co2e.ofTonnes(path.startTonnes()).tonnes())
        .map(level -> new PathStart(year, level, UNIT));
  }

  /** What no later year can change: told from definitive figures only. */
  private Optional<ProgressBuilder> settled(LedgerRow last) {
    return ledger
        .lastDefinitive()
        .flatMap(row -> row.remaining().flatMap(left -> settled(row.year(), left, last)));
  }

  private Optional<ProgressBuilder> settled(int year, Co2e left, LedgerRow last) {
    if (!left.isNegative() && year < period.last()) {
      return Optional.empty();
    }
    Clause reason = left.isNegative() ? overspent(year, left, last) : kept(left);
    return Optional.of(
        Progress.of(Verdict.result(!left.isNegative()), reason, UNIT)
            .margin(Margin.withoutPace(left.tonnes(), UNIT)));
  }

  private Clause overspent(int year, Co2e left, LedgerRow last) {
    Clause exceeded =
        Clause.of(
            Phrase.BUDGET_EXCEEDED,
            Argument.years(new YearRange(period.first(), year)),
            Argument.amount(ledger.budget().amount()),
            Argument.amount(left.negated()));
    return new BudgetOutlook(ledger, last.year()).waiting().map(exceeded::and).orElse(exceeded);
  }

  private Clause kept(Co2e left) {
    return Clause.of(
        Phrase.BUDGET_KEPT,
        Argument.years(period),
        Argument.amount(ledger.budget().amount()),
        Argument.amount(left));
  }

  private Optional<ProgressBuilder> underWay(LedgerRow row, Co2e emitted, YearFigure last) {
    return ledger
        .cumulativePath()
        .flatMap(
            path ->
                row.deviation()
                    .map(
                        above ->
                            compared(
                                row,
                                last,
                                new TwoConditions(
                                    row.year(), path.minus(emitted), above.negated()))));
  }

  private ProgressBuilder compared(LedgerRow row, YearFigure last, TwoConditions conditions) {
    return startsFrom(row.year())
        ? tooEarly(row.year())
        : conditions
            .underWay(reason(row, last, conditions))
            .margin(margin(conditions.sumLeft(), last));
  }

  /**
   * Whether the path starts from the outturn of a year, stated or not, which is then on it whatever
   * it is. A path that follows from amount and rate starts from no outturn.
   */
  private boolean startsFrom(int year) {
    return (target.startLevel().isPresent() || target.startsFromStatistics())
        && ledger.budget().convention().startYear(period.first()) >= year;
  }

  private static ProgressBuilder tooEarly(int year) {
    return Progress.notAssessable(
        ReasonCode.NO_START_YEAR,
        Clause.of(Phrase.TOO_EARLY, Argument.year(year), Argument.year(year + 1)),
        UNIT);
  }

  private ProgressBuilder withoutPath() {
    Clause reason =
        ledger
            .plan()
            .whyNot()
            .map(whyNot -> Clause.of(Phrase.NO_PATH, whyNot.nested()))
            .orElseThrow();
    return Progress.notAssessable(ReasonCode.NO_START_YEAR, reason, UNIT);
  }

  private Clause reason(LedgerRow row, YearFigure last, TwoConditions conditions) {
    Clause both =
        TwoConditions.sided(
                Phrase.BUDGET_BELOW_PATH,
                Phrase.BUDGET_ON_PATH,
                Phrase.BUDGET_ABOVE_PATH,
                Argument.years(new YearRange(period.first(), row.year())),
                row.cumulative().orElseThrow(),
                conditions.sumLeft())
            .and(
                TwoConditions.sided(
                    Phrase.LAST_YEAR_BELOW_PATH,
                    Phrase.LAST_YEAR_ON_PATH,
                    Phrase.LAST_YEAR_ABOVE_PATH,
                    Argument.year(row.year()),
                    row.repaid().map(last.amount()::minus).orElse(last.amount()),
                    conditions.yearLeft()));
    return new BudgetOutlook(ledger, row.year())
        .clause(conditions.isSumKept())
        .map(both::and)
        .orElse(both);
  }

  /** Years of the last level that the margin is worth. */
  private static Margin margin(Co2e margin, YearFigure last) {
    return last.amount().compareTo(Co2e.ZERO) > 0
        ? Margin.atPace(margin.tonnes(), UNIT, last.amount().tonnes())
        : Margin.withoutPace(margin.tonnes(), UNIT);
  }

  private static OptionalDouble pct(Optional<RequiredRate> rate) {
    return rate.map(RequiredRate::pct).orElseGet(OptionalDouble::empty);
  }
}
