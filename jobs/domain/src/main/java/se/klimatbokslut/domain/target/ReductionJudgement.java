package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import se.klimatbokslut.domain.quantity.Wording;
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
    return described(Verdict.track(comparison.kept()), comparison, "the path")
        .requiredRate(YearlyFall.required(level.value(), targetLevel(), target.targetYear() - year))
        .flip(comparison.flip());
  }

  @Override
  public ProgressBuilder due(int year, Level level) {
    Comparison comparison = comparison(year, level, targetPct());
    return described(Verdict.result(comparison.kept()), comparison, "the target");
  }

  private ProgressBuilder described(Verdict verdict, Comparison comparison, String bound) {
    return Progress.of(verdict, reason(comparison, bound), Levels.PERCENT)
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

  private BigDecimal targetLevel() {
    return base.multiply(HUNDRED.subtract(targetPct())).movePointLeft(2);
  }

  private String reason(Comparison comparison, String bound) {
    return "the cut from "
        + target.baseYear()
        + " to "
        + comparison.year()
        + " is "
        + Wording.amount(comparison.value(), Levels.PERCENT)
        + " and "
        + bound
        + " has "
        + Wording.amount(comparison.bound(), Levels.PERCENT)
        + "; the target for "
        + target.targetYear()
        + " is "
        + Wording.amount(targetPct(), Levels.PERCENT);
  }
}
