package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.Level;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.domain.trend.StraightLine;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ProgressBuilder;
import se.klimatbokslut.domain.verdict.Verdict;

/** Compares a year's emissions with {@code E_base (1-r)^(y-base)}. */
final class AnnualReductionJudgement implements Judgement {
  /** To the gram, so that a level that is exactly on the path is not above it by a rounding. */
  private static final int DECIMALS = 6;

  private final AnnualReduction target;
  private final LevelSeries series;
  private final BigDecimal base;

  AnnualReductionJudgement(AnnualReduction target, LevelSeries series, BigDecimal base) {
    this.target = target;
    this.series = series;
    this.base = base;
  }

  @Override
  public ProgressBuilder underWay(int year, Level level) {
    if (year <= target.baseYear()) {
      return tooEarly(year).value(level.value());
    }
    Comparison comparison = comparison(year, level);
    return described(Verdict.track(comparison.kept()), comparison)
        .requiredRate(requiredRate(year, level))
        .flip(comparison.flip());
  }

  @Override
  public ProgressBuilder due(int year, Level level) {
    Comparison comparison = comparison(year, level);
    return described(Verdict.result(comparison.kept()), comparison);
  }

  private ProgressBuilder described(Verdict verdict, Comparison comparison) {
    ProgressBuilder progress =
        Progress.of(verdict, reason(comparison), Levels.TONNES)
            .value(comparison.value())
            .path(comparison.bound())
            .margin(
                comparison.margin(StraightLine.through(series.values()).map(StraightLine::slope)));
    target.endYear().ifPresent(end -> progress.target(path(end)));
    return progress;
  }

  private Comparison comparison(int year, Level level) {
    return new Comparison(year, level.value(), path(year), Levels.TONNES, Direction.AT_MOST);
  }

  private ProgressBuilder tooEarly(int year) {
    return Progress.notAssessable(
        Clause.of(Phrase.TOO_EARLY, Argument.year(year), Argument.year(target.baseYear() + 1)),
        Levels.TONNES);
  }

  private BigDecimal path(int year) {
    double left = StrictMath.pow((100 - target.ratePct()) / 100, year - target.baseYear());
    return base.multiply(BigDecimal.valueOf(left)).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  private OptionalDouble requiredRate(int year, Level level) {
    return target.endYear().isPresent()
        ? YearlyFall.required(
            level.value(), path(target.endYear().getAsInt()), target.endYear().getAsInt() - year)
        : OptionalDouble.empty();
  }

  private Clause reason(Comparison comparison) {
    Clause compared =
        Clause.of(
            Phrase.YEARLY_COMPARED,
            Argument.year(comparison.year()),
            Argument.amount(comparison.value(), Levels.TONNES),
            Argument.rate(target.ratePct()),
            Argument.year(target.baseYear()),
            Argument.amount(comparison.bound(), Levels.TONNES));
    int year = comparison.year();
    return series
        .valueIn(year - 1)
        .filter(before -> before.signum() > 0)
        .map(before -> change(Phrase.YEARLY_CHANGE, year - 1, before, comparison))
        .map(compared::and)
        .orElse(compared)
        .and(change(Phrase.YEARLY_MEAN, target.baseYear(), base, comparison));
  }

  private static Clause change(Phrase phrase, int since, BigDecimal from, Comparison to) {
    double pct = YearlyFall.change(from, to.value(), to.year() - since);
    return Clause.of(phrase, Argument.years(new YearRange(since, to.year())), Argument.rate(pct));
  }
}
