package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.math.MathContext;
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
import se.klimatbokslut.domain.statistics.ScopedSeries;
import se.klimatbokslut.domain.statistics.YearFigure;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.domain.verdict.Flip;
import se.klimatbokslut.domain.verdict.Margin;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ProgressBuilder;
import se.klimatbokslut.domain.verdict.Verdict;

/**
 * Judges a carbon budget: missed once more than the budget is emitted, met when the period is over
 * before that, and until then on track while the cumulative emissions do not exceed the cumulative
 * path.
 */
final class BudgetJudgement {
  private static final String UNIT = "t";

  private final Ledger ledger;
  private final ScopedSeries series;
  private final YearRange period;

  BudgetJudgement(Ledger ledger, ScopedSeries series) {
    this.ledger = ledger;
    this.series = series;
    this.period = ledger.budget().period();
  }

  Progress progress() {
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
    return Progress.notAssessable(reason, UNIT)
        .latestDefinitiveYear(series.latestDefinitiveYear())
        .target(ledger.budget().amount().tonnes())
        .missing(ledger.missing())
        .build();
  }

  private Progress judged(LedgerRow row, Co2e emitted, YearFigure last) {
    ProgressBuilder progress =
        settled(row).or(() -> underWay(row, emitted, last)).orElseGet(this::withoutPath);
    ledger.cumulativePath().ifPresent(path -> progress.path(path.tonnes()));
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
        .prognosisShare(prognosisShare(emitted))
        .build();
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
        .map(
            path -> {
              Co2e margin = path.minus(emitted);
              boolean on = !margin.isNegative();
              return Progress.of(Verdict.track(on), comparison(row, emitted, path), UNIT)
                  .margin(margin(margin, last))
                  .flip(flip(on, margin, row.year()));
            });
  }

  private ProgressBuilder withoutPath() {
    Clause reason =
        ledger
            .plan()
            .whyNot()
            .map(whyNot -> Clause.of(Phrase.NO_PATH, whyNot.nested()))
            .orElseThrow();
    return Progress.notAssessable(reason, UNIT);
  }

  private Clause comparison(LedgerRow row, Co2e emitted, Co2e path) {
    Argument years = Argument.years(new YearRange(period.first(), row.year()));
    Argument sum = Argument.amount(emitted);
    int side = emitted.compareTo(path);
    Argument distance = Argument.amount(side < 0 ? path.minus(emitted) : emitted.minus(path));
    Clause compared =
        side == 0
            ? Clause.of(Phrase.BUDGET_ON_PATH, years, sum)
            : Clause.of(
                side < 0 ? Phrase.BUDGET_BELOW_PATH : Phrase.BUDGET_ABOVE_PATH,
                years,
                sum,
                distance,
                Argument.amount(path));
    return new BudgetOutlook(ledger, row.year())
        .clause(side <= 0)
        .map(compared::and)
        .orElse(compared);
  }

  /** Years of the last level that the margin is worth. */
  private static Margin margin(Co2e margin, YearFigure last) {
    return last.amount().compareTo(Co2e.ZERO) > 0
        ? Margin.atPace(margin.tonnes(), UNIT, last.amount().tonnes())
        : Margin.withoutPace(margin.tonnes(), UNIT);
  }

  private Flip flip(boolean on, Co2e margin, int year) {
    BigDecimal amount = margin.tonnes().abs();
    Clause condition =
        Clause.of(
            on ? Phrase.EMISSIONS_HIGHER : Phrase.EMISSIONS_LOWER,
            Argument.years(new YearRange(period.first(), year)),
            Argument.amount(amount, UNIT));
    return new Flip(Verdict.track(!on), amount, UNIT, condition);
  }

  private double prognosisShare(Co2e emitted) {
    Co2e definitive = ledger.lastDefinitive().flatMap(LedgerRow::cumulative).orElse(Co2e.ZERO);
    return emitted.equals(Co2e.ZERO)
        ? 0
        : 100
            * emitted
                .minus(definitive)
                .tonnes()
                .divide(emitted.tonnes(), MathContext.DECIMAL64)
                .doubleValue();
  }

  private static OptionalDouble pct(Optional<RequiredRate> rate) {
    return rate.map(RequiredRate::pct).orElseGet(OptionalDouble::empty);
  }
}
