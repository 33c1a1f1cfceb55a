package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import se.klimatbokslut.domain.budget.Ledger;
import se.klimatbokslut.domain.budget.LedgerRow;
import se.klimatbokslut.domain.budget.RequiredRate;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.quantity.Wording;
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
      return lacking("years of the period " + period + " are missing from the statistics");
    }
    return ledger
        .lastAccounted()
        .flatMap(
            row ->
                row.cumulative().flatMap(sum -> row.figure().map(last -> judged(row, sum, last))))
        .orElseGet(() -> lacking("no year of the period " + period + " is in the statistics"));
  }

  private Progress lacking(String reason) {
    return Progress.notAssessable(reason, UNIT)
        .latestDefinitiveYear(series.latestDefinitiveYear())
        .target(ledger.budget().amount().tonnes())
        .missing(ledger.missing())
        .build();
  }

  private Progress judged(LedgerRow row, Co2e emitted, YearFigure last) {
    ProgressBuilder progress =
        settled().or(() -> underWay(row, emitted, last)).orElseGet(this::withoutPath);
    ledger.cumulativePath().ifPresent(path -> progress.path(path.tonnes()));
    return progress
        .latestDefinitiveYear(series.latestDefinitiveYear())
        .knownFrom(last.status(), last.editionId())
        .value(emitted.tonnes())
        .target(ledger.budget().amount().tonnes())
        .requiredRate(pct(ledger.requiredRate()))
        .endlessRate(pct(ledger.endlessRate()))
        .runOut(ledger.runOut())
        .prognosisShare(prognosisShare(emitted))
        .build();
  }

  /** What no later year can change: told from definitive figures only. */
  private Optional<ProgressBuilder> settled() {
    return ledger
        .lastDefinitive()
        .flatMap(row -> row.remaining().flatMap(left -> settled(row.year(), left)));
  }

  private Optional<ProgressBuilder> settled(int year, Co2e left) {
    if (!left.isNegative() && year < period.last()) {
      return Optional.empty();
    }
    String reason = left.isNegative() ? overspent(year, left) : kept(left);
    return Optional.of(
        Progress.of(Verdict.result(!left.isNegative()), reason, UNIT)
            .margin(Margin.withoutPace(left.tonnes(), UNIT)));
  }

  private String overspent(int year, Co2e left) {
    String by = Wording.amount(left.negated());
    return "emissions "
        + new YearRange(period.first(), year)
        + " exceed the budget of "
        + Wording.amount(ledger.budget().amount())
        + " by "
        + by
        + "; only negative emissions of "
        + by
        + " would restore it";
  }

  private String kept(Co2e left) {
    return "emissions "
        + period
        + " stayed within the budget of "
        + Wording.amount(ledger.budget().amount())
        + " with "
        + Wording.amount(left)
        + " left";
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
    return Progress.notAssessable(
        "there is no path to compare with: " + ledger.plan().whyNot(), UNIT);
  }

  private String comparison(LedgerRow row, Co2e emitted, Co2e path) {
    String years = new YearRange(period.first(), row.year()).toString();
    String rate =
        ledger
            .requiredRate()
            .map(required -> "; " + required.sentence() + " from " + (row.year() + 1))
            .orElse("");
    return "emissions "
        + years
        + " were "
        + Wording.amount(emitted)
        + " and the path has "
        + Wording.amount(path)
        + rate;
  }

  /** Years of the last level that the margin is worth. */
  private static Margin margin(Co2e margin, YearFigure last) {
    return last.amount().compareTo(Co2e.ZERO) > 0
        ? Margin.atPace(margin.tonnes(), UNIT, last.amount().tonnes())
        : Margin.withoutPace(margin.tonnes(), UNIT);
  }

  private Flip flip(boolean on, Co2e margin, int year) {
    BigDecimal amount = margin.tonnes().abs();
    String condition =
        "emissions "
            + new YearRange(period.first(), year)
            + " were "
            + (on ? "more than " : "")
            + Wording.amount(amount, UNIT)
            + (on ? " higher" : " lower");
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
