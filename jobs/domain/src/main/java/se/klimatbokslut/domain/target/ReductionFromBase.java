package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.verdict.Progress;

/**
 * Emissions are a percentage lower in the target year than in the base year.
 *
 * @param baseValue where the target states it: tonnes, or tonnes per person
 * @param perPerson whether emissions per person fall, not the area's emissions
 */
public record ReductionFromBase(
    TargetHead head,
    double reductionPct,
    int baseYear,
    int targetYear,
    Optional<BigDecimal> baseValue,
    ReductionPath path,
    boolean perPerson)
    implements Target {

  @Override
  public String type() {
    return "reduction-from-base";
  }

  @Override
  public Optional<BaseLevel> baseLevel(Statistics statistics) {
    return baseValue.isPresent()
        ? Optional.empty()
        : BaseLevel.in(series(statistics), baseYear, perPerson ? Levels.PER_PERSON : Levels.TONNES);
  }

  /** A cut per person leaves the tonnes open: they depend on how many live there by then. */
  @Override
  public Optional<Descent> descent(Statistics statistics) {
    return perPerson
        ? Optional.empty()
        : Levels.base(series(statistics), baseYear, baseValue)
            .map(base -> Co2e.ofTonnes(allowed(base)))
            .flatMap(level -> Descent.to(targetYear, level, head.scope().series(statistics)));
  }

  /** The level of the target year. */
  BigDecimal allowed(BigDecimal base) {
    return base.multiply(BigDecimal.valueOf(100).subtract(BigDecimal.valueOf(reductionPct)))
        .movePointLeft(2);
  }

  @Override
  public Progress progress(Statistics statistics) {
    LevelSeries series = series(statistics);
    Assessment assessment = new Assessment(series, Levels.PERCENT);
    return assessment.onBase(
        baseYear,
        baseValue,
        base ->
            assessment.judge(
                OptionalInt.of(targetYear), new ReductionJudgement(this, series, base)));
  }

  private LevelSeries series(Statistics statistics) {
    return perPerson ? Levels.perPerson(head, statistics) : Levels.tonnes(head, statistics);
  }
}
