package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import se.klimatbokslut.domain.quantity.Wording;
import se.klimatbokslut.domain.statistics.Level;
import se.klimatbokslut.domain.statistics.LevelSeries;
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
        "the newest figure is of "
            + year
            + " and the first year to fall after the base year is "
            + (target.baseYear() + 1),
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

  private String reason(Comparison comparison) {
    return "emissions in "
        + comparison.year()
        + " were "
        + Wording.amount(comparison.value(), Levels.TONNES)
        + " and the path of "
        + Wording.pct(target.ratePct())
        + " a year from "
        + target.baseYear()
        + " has "
        + Wording.amount(comparison.bound(), Levels.TONNES)
        + changes(comparison);
  }

  private String changes(Comparison comparison) {
    int year = comparison.year();
    String lastYear =
        series
            .valueIn(year - 1)
            .filter(before -> before.signum() > 0)
            .map(
                before ->
                    "; change " + (year - 1) + "-" + year + " " + change(before, comparison, 1))
            .orElse("");
    return lastYear
        + "; mean change "
        + target.baseYear()
        + "-"
        + year
        + " "
        + change(base, comparison, year - target.baseYear())
        + " a year";
  }

  private static String change(BigDecimal from, Comparison to, int years) {
    return Wording.pct(YearlyFall.change(from, to.value(), years));
  }
}
