package se.klimatbokslut.domain.target;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.PathStart;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.verdict.Progress;

/**
 * Emissions fall by the same percentage every year.
 *
 * @param baseYear that the fall is counted from, where the decision names it
 * @param endYear the last year the promise holds for, where one is stated
 * @param baseValue emissions of the base year, where the target states them
 */
public record AnnualReduction(
    TargetHead head,
    double ratePct,
    OptionalInt baseYear,
    OptionalInt endYear,
    Optional<Co2e> baseValue)
    implements Target {

  @Override
  public String type() {
    return "annual-reduction";
  }

  @Override
  public boolean isRelative() {
    return true;
  }

  @Override
  public OptionalInt lastYear() {
    return endYear;
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

  @Override
  public Progress progress(Statistics statistics) {
    LevelSeries series = Levels.tonnes(head, statistics);
    Base base = Levels.base(this, statistics, baseYear, baseValue.map(Co2e::tonnes));
    Course course = new Course.Rate(ratePct);
    return new Assessment(head, series, Levels.TONNES, Levels.TONNES)
        .judge(endYear, base, course, new AnnualReductionJudgement(this, series, course));
  }
}
