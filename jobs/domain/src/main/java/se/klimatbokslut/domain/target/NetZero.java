package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.PathStart;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.verdict.Progress;

/**
 * Emissions less sinks are at most zero in a year.
 *
 * @param minimumCutPct how much at least must be cut at home, in percent of the base year's
 *     emissions; only the rest may be balanced
 * @param baseYear of the cut and of the path, where the decision names it
 * @param baseValue emissions of the base year, where the target states them
 * @param climatePositive whether they must be below zero
 */
public record NetZero(
    TargetHead head,
    int year,
    OptionalDouble minimumCutPct,
    OptionalInt baseYear,
    Optional<Co2e> baseValue,
    boolean climatePositive)
    implements Target {

  @Override
  public String type() {
    return "net-zero";
  }

  @Override
  public boolean isRelative() {
    return true;
  }

  @Override
  public OptionalInt lastYear() {
    return OptionalInt.of(year);
  }

  @Override
  public List<StatedLevel> statedLevels() {
    return Levels.withBase(head, baseYear, baseValue.map(Co2e::tonnes), Levels.TONNES);
  }

  @Override
  public Optional<PathStart> baseLevel(Statistics statistics) {
    return baseYear.isEmpty()
        ? Optional.empty()
        : Levels.tonnes(head, statistics).startIn(baseYear.getAsInt(), Levels.TONNES);
  }

  /**
   * Only with a minimum cut: without one, any amount may be emitted in the target year that sinks
   * take up.
   */
  @Override
  public Optional<Descent> descent(Statistics statistics) {
    return minimumCutPct.isEmpty() || baseYear.isEmpty()
        ? Optional.empty()
        : base(statistics)
            .named(Levels.tonnes(head, statistics), Levels.TONNES)
            .map(start -> Co2e.ofTonnes(start.value().multiply(restShare())))
            .flatMap(rest -> Descent.to(year, rest, head.scope().series(statistics)));
  }

  @Override
  public Progress progress(Statistics statistics) {
    LevelSeries series = Levels.tonnes(head, statistics);
    Course.ToShare course = new Course.ToShare(restShare(), year, ReductionPath.LINEAR);
    return new Assessment(head, series, Levels.TONNES, Levels.TONNES)
        .judge(
            lastYear(),
            base(statistics),
            course,
            new NetZeroJudgement(this, series, course, statistics.sinks()));
  }

  private Base base(Statistics statistics) {
    return Levels.base(this, statistics, baseYear, baseValue.map(Co2e::tonnes));
  }

  /** What may remain to be balanced, as a share of the base year's emissions. */
  BigDecimal restShare() {
    return minimumCutPct.isPresent()
        ? BigDecimal.valueOf(100 - minimumCutPct.getAsDouble()).movePointLeft(2)
        : BigDecimal.ZERO;
  }
}
