package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.verdict.Progress;

/**
 * Emissions of a year are at most so many tonnes, or tonnes per person.
 *
 * @param baseYear where a path to the ceiling starts, if the target has one
 * @param baseValue its value in the unit of the ceiling; empty: that of the statistics
 */
public record LevelCeiling(
    TargetHead head,
    BigDecimal ceiling,
    CeilingUnit unit,
    int targetYear,
    OptionalInt baseYear,
    Optional<BigDecimal> baseValue)
    implements Target {

  @Override
  public String type() {
    return "level-ceiling";
  }

  @Override
  public Optional<BaseLevel> baseLevel(Statistics statistics) {
    return baseYear.isEmpty() || baseValue.isPresent()
        ? Optional.empty()
        : BaseLevel.in(unit.series(head, statistics), baseYear.getAsInt(), unit.id());
  }

  /** A ceiling per person leaves the tonnes open: they depend on how many live there by then. */
  @Override
  public Optional<Descent> descent(Statistics statistics) {
    return unit == CeilingUnit.TONNES
        ? Descent.to(targetYear, Co2e.ofTonnes(ceiling), head.scope().series(statistics))
        : Optional.empty();
  }

  @Override
  public Progress progress(Statistics statistics) {
    LevelSeries series = unit.series(head, statistics);
    return new Assessment(series, unit.id())
        .judge(
            OptionalInt.of(targetYear),
            new CeilingJudgement(series, ceiling, targetYear, unit.id(), path(series)));
  }

  private Optional<LinearPath> path(LevelSeries series) {
    return baseYear.isEmpty()
        ? Optional.empty()
        : baseValue
            .or(() -> series.valueIn(baseYear.getAsInt()))
            .map(base -> new LinearPath(baseYear.getAsInt(), base, targetYear, ceiling));
  }
}
