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
 * Emissions are a percentage lower in the target year than in the base year.
 *
 * @param baseYear where the decision names it
 * @param baseValue where the target states it: tonnes, or tonnes per person
 * @param perPerson whether emissions per person fall, not the area's emissions
 */
public record ReductionFromBase(
    TargetHead head,
    double reductionPct,
    OptionalInt baseYear,
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
  public boolean isRelative() {
    return true;
  }

  @Override
  public OptionalInt lastYear() {
    return OptionalInt.of(targetYear);
  }

  @Override
  public List<StatedLevel> statedLevels() {
    return Levels.withBase(head, baseYear, baseValue, unit());
  }

  @Override
  public Optional<PathStart> baseLevel(Statistics statistics) {
    return baseYear.isEmpty()
        ? Optional.empty()
        : series(statistics).startIn(baseYear.getAsInt(), unit());
  }

  /** A cut per person leaves the tonnes open: they depend on how many live there by then. */
  @Override
  public Optional<Descent> descent(Statistics statistics) {
    return perPerson || baseYear.isEmpty()
        ? Optional.empty()
        : Levels.base(this, statistics, baseYear, baseValue)
            .named(series(statistics), unit())
            .map(base -> Co2e.ofTonnes(allowed(base.value())))
            .flatMap(level -> Descent.to(targetYear, level, head.scope().series(statistics)));
  }

  /** Equal percentages instead of a straight line, and the other way round. */
  @Override
  public List<Target> otherPaths() {
    return path.other(remainingShare()).stream()
        .map(
            shape ->
                (Target)
                    new ReductionFromBase(
                        head, reductionPct, baseYear, targetYear, baseValue, shape, perPerson))
        .toList();
  }

  /** The level of the target year. */
  BigDecimal allowed(BigDecimal base) {
    return base.multiply(remainingShare());
  }

  private BigDecimal remainingShare() {
    return BigDecimal.valueOf(100).subtract(BigDecimal.valueOf(reductionPct)).movePointLeft(2);
  }

  @Override
  public Progress progress(Statistics statistics) {
    LevelSeries series = series(statistics);
    Course course = new Course.ToShare(remainingShare(), targetYear, path.to(remainingShare()));
    return new Assessment(head, series, Levels.PERCENT, unit())
        .judge(
            lastYear(),
            Levels.base(this, statistics, baseYear, baseValue),
            course,
            new ReductionJudgement(this, series, course));
  }

  private String unit() {
    return perPerson ? Levels.PER_PERSON : Levels.TONNES;
  }

  private LevelSeries series(Statistics statistics) {
    return Levels.in(unit(), head, statistics);
  }
}
