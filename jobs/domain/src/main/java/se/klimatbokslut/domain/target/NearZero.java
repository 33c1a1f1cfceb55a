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
 * Emissions are nearly zero in a year.
 *
 * @param thresholdPct what counts as nearly zero, in percent of the base year's emissions
 * @param baseValue emissions of the base year, where the target states them
 */
public record NearZero(
    TargetHead head,
    int year,
    double thresholdPct,
    int baseYear,
    Optional<Co2e> baseValue,
    ReductionPath path)
    implements Target {

  @Override
  public String type() {
    return "near-zero";
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
    return Levels.withBase(
        head, OptionalInt.of(baseYear), baseValue.map(Co2e::tonnes), Levels.TONNES);
  }

  @Override
  public Optional<PathStart> baseLevel(Statistics statistics) {
    return Levels.tonnes(head, statistics).startIn(baseYear, Levels.TONNES);
  }

  @Override
  public Optional<Descent> descent(Statistics statistics) {
    return base(statistics)
        .named(Levels.tonnes(head, statistics), Levels.TONNES)
        .map(base -> Co2e.ofTonnes(base.value().multiply(share())))
        .flatMap(rest -> Descent.to(year, rest, head.scope().series(statistics)));
  }

  @Override
  public List<Target> otherPaths() {
    return path.other(share()).stream()
        .map(shape -> (Target) new NearZero(head, year, thresholdPct, baseYear, baseValue, shape))
        .toList();
  }

  @Override
  public Progress progress(Statistics statistics) {
    LevelSeries series = Levels.tonnes(head, statistics);
    Course course = new Course.ToShare(share(), year, path.to(share()));
    return new Assessment(head, series, Levels.TONNES, Levels.TONNES)
        .judge(
            lastYear(),
            base(statistics),
            course,
            CeilingJudgement.ofShare(series, share(), year, course));
  }

  private Base base(Statistics statistics) {
    return Levels.base(this, statistics, OptionalInt.of(baseYear), baseValue.map(Co2e::tonnes));
  }

  private BigDecimal share() {
    return BigDecimal.valueOf(thresholdPct).movePointLeft(2);
  }
}
