package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.verdict.Progress;

/**
 * Emissions are nearly zero in a year.
 *
 * @param thresholdPct what counts as nearly zero, in percent of the base year's emissions
 * @param baseValue emissions of the base year, where the target states them
 */
public record NearZero(
    TargetHead head, int year, double thresholdPct, int baseYear, Optional<Co2e> baseValue)
    implements Target {

  @Override
  public String type() {
    return "near-zero";
  }

  @Override
  public Optional<BaseLevel> baseLevel(Statistics statistics) {
    return baseValue.isPresent()
        ? Optional.empty()
        : BaseLevel.in(Levels.tonnes(head, statistics), baseYear, Levels.TONNES);
  }

  @Override
  public Optional<Descent> descent(Statistics statistics) {
    return Levels.base(Levels.tonnes(head, statistics), baseYear, baseValue.map(Co2e::tonnes))
        .flatMap(base -> Descent.to(year, threshold(base), head.scope().series(statistics)));
  }

  @Override
  public Progress progress(Statistics statistics) {
    LevelSeries series = Levels.tonnes(head, statistics);
    Assessment assessment = new Assessment(series, Levels.TONNES);
    return assessment.onBase(
        baseYear,
        baseValue.map(Co2e::tonnes),
        base -> assessment.judge(OptionalInt.of(year), judgement(series, base)));
  }

  private Judgement judgement(LevelSeries series, BigDecimal base) {
    BigDecimal threshold = threshold(base).tonnes();
    return new CeilingJudgement(
        series,
        threshold,
        year,
        Levels.TONNES,
        Optional.of(new LinearPath(baseYear, base, year, threshold)));
  }

  private Co2e threshold(BigDecimal base) {
    return Co2e.ofTonnes(base).times(thresholdPct / 100);
  }
}
