package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.Level;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.trend.StraightLine;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ProgressBuilder;
import se.klimatbokslut.domain.verdict.Verdict;

/** Compares the cut since the base year, in percent of the base, with the path and the target. */
final class ReductionJudgement implements Judgement {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 9;

  private final ReductionFromBase target;
  private final LevelSeries series;
  private final BigDecimal base;

  ReductionJudgement(ReductionFromBase target, LevelSeries series, BigDecimal base) {
    this.target = target;
    this.series = series;
    this.base = base;
  }

  @Override
  public ProgressBuilder underWay(int year, Level level) {
    Comparison comparison = comparison(year, level, path(year));
    return described(Verdict.track(comparison.kept()), comparison, underWay(comparison))
        .requiredRate(
            YearlyFall.required(level.value(), target.allowed(base), target.targetYear() - year))
        .flip(comparison.flip());
  }

  @Override
  public ProgressBuilder due(int year, Level level) {
    Comparison comparison = comparison(year, level, targetPct());
    return described(Verdict.result(comparison.kept()), comparison, atTheEnd(comparison));
  }

  private ProgressBuilder described(Verdict verdict, Comparison comparison, Clause reason) {
    return Progress.of(verdict, reason, Levels.PERCENT)
        .value(comparison.value())
        .path(path(comparison.year()))
        .target(targetPct())
        .margin(comparison.margin(pace()));
  }

  private Comparison comparison(int year, Level level, BigDecimal bound) {
    return new Comparison(
        year, cutPct(level.value()), bound, Levels.PERCENTAGE_POINTS, Direction.AT_LEAST);
  }

  private BigDecimal cutPct(BigDecimal level) {
    return inPercentOfBase(base.subtract(level));
  }

  private Optional<BigDecimal> pace() {
    return StraightLine.through(series.values())
        .map(line -> inPercentOfBase(line.slope().negate()));
  }

  private BigDecimal inPercentOfBase(BigDecimal amount) {
    return amount.multiply(HUNDRED).divide(base, DECIMALS, RoundingMode.HALF_EVEN);
  }

  private BigDecimal path(int year) {
    double way = (double) (year - target.baseYear()) / (target.targetYear() - target.baseYear());
    double cut = target.path().cut(target.reductionPct() / 100, Math.min(Math.max(way, 0), 1));
    return BigDecimal.valueOf(100 * cut).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  private BigDecimal targetPct() {
    return BigDecimal.valueOf(target.reductionPct());
  }

  private Clause underWay(Comparison comparison) {
    return Clause.of(
        Phrase.CUT_AND_PATH,
        Argument.year(target.baseYear()),
        Argument.year(comparison.year()),
        Argument.amount(comparison.value(), Levels.PERCENT),
        Argument.amount(comparison.bound(), Levels.PERCENT),
        Argument.year(target.targetYear()),
        Argument.amount(targetPct(), Levels.PERCENT));
  }

  private Clause atTheEnd(Comparison comparison) {
    return Clause.of(
        Phrase.CUT_AND_TARGET,
        Argument.year(target.baseYear()),
        Argument.year(comparison.year()),
        Argument.amount(comparison.value(), Levels.PERCENT),
        Argument.amount(targetPct(), Levels.PERCENT));
  }
}
