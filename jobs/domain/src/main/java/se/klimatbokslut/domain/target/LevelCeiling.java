package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.PathStart;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.verdict.Progress;

/**
 * Emissions of a year are at most so many tonnes, or tonnes per person.
 *
 * @param baseYear where a path to the ceiling starts, if the decision says so
 * @param baseValue its value in the unit of the ceiling, if the decision states it
 */
public record LevelCeiling(
    TargetHead head,
    BigDecimal ceiling,
    CeilingUnit unit,
    int targetYear,
    OptionalInt baseYear,
    Optional<BigDecimal> baseValue,
    ReductionPath path)
    implements Target {

  @Override
  public String type() {
    return "level-ceiling";
  }

  @Override
  public OptionalInt lastYear() {
    return OptionalInt.of(targetYear);
  }

  @Override
  public List<StatedLevel> statedLevels() {
    return Levels.withBase(head, baseYear, baseValue, unit.id());
  }

  @Override
  public Optional<PathStart> baseLevel(Statistics statistics) {
    return baseYear.isEmpty()
        ? Optional.empty()
        : series(statistics).startIn(baseYear.getAsInt(), unit.id());
  }

  /** A ceiling per person leaves the tonnes open: they depend on how many live there by then. */
  @Override
  public Optional<Descent> descent(Statistics statistics) {
    return unit == CeilingUnit.TONNES
        ? Descent.to(targetYear, Co2e.ofTonnes(ceiling), head.scope().series(statistics))
        : Optional.empty();
  }

  @Override
  public List<Target> otherPaths() {
    return path.other(ceiling).stream()
        .map(
            shape ->
                (Target)
                    new LevelCeiling(head, ceiling, unit, targetYear, baseYear, baseValue, shape))
        .toList();
  }

  @Override
  public Progress progress(Statistics statistics) {
    LevelSeries series = series(statistics);
    Course course = new Course.ToLevel(ceiling, targetYear, path.to(ceiling));
    return new Assessment(head, series, unit.id(), unit.id())
        .judge(
            lastYear(),
            Levels.base(this, statistics, baseYear, baseValue),
            course,
            CeilingJudgement.of(series, ceiling, targetYear, unit.id(), course));
  }

  private LevelSeries series(Statistics statistics) {
    return Levels.in(unit.id(), head, statistics);
  }
}
