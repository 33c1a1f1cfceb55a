package se.klimatbokslut.domain.target;

import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.verdict.Progress;

/**
 * Emissions fall by the same percentage every year after a base year.
 *
 * @param endYear the last year the promise holds for, where one is stated
 * @param baseValue emissions of the base year, where the target states them
 */
public record AnnualReduction(
    TargetHead head, double ratePct, int baseYear, OptionalInt endYear, Optional<Co2e> baseValue)
    implements Target {

  @Override
  public String type() {
    return "annual-reduction";
  }

  @Override
  public Optional<BaseLevel> baseLevel(Statistics statistics) {
    return baseValue.isPresent()
        ? Optional.empty()
        : BaseLevel.in(Levels.tonnes(head, statistics), baseYear, Levels.TONNES);
  }

  @Override
  public Progress progress(Statistics statistics) {
    LevelSeries series = Levels.tonnes(head, statistics);
    Assessment assessment = new Assessment(series, Levels.TONNES);
    return assessment.onBase(
        baseYear,
        baseValue.map(Co2e::tonnes),
        base -> assessment.judge(endYear, new AnnualReductionJudgement(this, series, base)));
  }
}
