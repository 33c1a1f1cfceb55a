package se.klimatbokslut.domain.target;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.klimatbokslut.domain.budget.CarbonBudget;
import se.klimatbokslut.domain.budget.Ledger;
import se.klimatbokslut.domain.budget.PathConvention;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.PathStart;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.domain.verdict.Progress;

/**
 * An amount that may be emitted in all the years of a period together.
 *
 * @param ratePct yearly cut in percent, where one is published
 * @param startLevel yearly emissions that the path starts from, where they are published
 * @param negativeEmissionsRepay whether the text lets negative emissions repay what was emitted
 */
public record CarbonBudgetTarget(
    TargetHead head,
    Co2e budget,
    YearRange period,
    OptionalDouble ratePct,
    PathConvention convention,
    Optional<Co2e> startLevel,
    boolean negativeEmissionsRepay)
    implements Target {

  @Override
  public String type() {
    return "carbon-budget";
  }

  public Ledger ledger(Statistics statistics) {
    return new CarbonBudget(budget, period, convention, ratePct, startLevel)
        .ledger(
            head.scope().series(statistics),
            head.scope().previousSeries(statistics),
            negativeEmissionsRepay ? statistics.sinks() : new TreeMap<>());
  }

  @Override
  public OptionalInt lastYear() {
    return OptionalInt.of(period.last());
  }

  @Override
  public List<StatedLevel> statedLevels() {
    return Levels.withBase(
        head,
        OptionalInt.of(convention.startYear(period.first())),
        startLevel.map(Co2e::tonnes),
        Levels.TONNES);
  }

  /** The other ways to count a path of equal percentages; the budget it spends is the same. */
  @Override
  public List<Target> otherPaths() {
    return convention == PathConvention.LINEAR
        ? List.of()
        : Stream.of(
                PathConvention.UNCUT_FIRST_YEAR,
                PathConvention.CUT_FIRST_YEAR,
                PathConvention.CONTINUOUS)
            .filter(other -> other != convention && startLevel.isEmpty())
            .map(this::counted)
            .toList();
  }

  private Target counted(PathConvention other) {
    return new CarbonBudgetTarget(
        head, budget, period, ratePct, other, startLevel, negativeEmissionsRepay);
  }

  /** A published rate or start level leaves nothing to the statistics. */
  boolean startsFromStatistics() {
    return ratePct.isEmpty() && startLevel.isEmpty();
  }

  @Override
  public Optional<PathStart> baseLevel(Statistics statistics) {
    return !startsFromStatistics()
        ? Optional.empty()
        : Levels.tonnes(head, statistics)
            .startIn(convention.startYear(period.first()), Levels.TONNES);
  }

  /** To the end of the path. */
  @Override
  public Optional<Descent> descent(Statistics statistics) {
    return ledger(statistics).rows().stream()
        .filter(row -> row.path().isPresent())
        .reduce((earlier, later) -> later)
        .flatMap(
            last ->
                last.path()
                    .flatMap(
                        path -> Descent.to(last.year(), path, head.scope().series(statistics))));
  }

  @Override
  public Progress progress(Statistics statistics) {
    return new BudgetJudgement(this, ledger(statistics), head.scope().series(statistics))
        .progress();
  }
}
