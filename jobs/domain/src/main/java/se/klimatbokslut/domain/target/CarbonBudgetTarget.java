package se.klimatbokslut.domain.target;

import java.util.Optional;
import java.util.OptionalDouble;
import se.klimatbokslut.domain.budget.CarbonBudget;
import se.klimatbokslut.domain.budget.Ledger;
import se.klimatbokslut.domain.budget.PathConvention;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.domain.verdict.Progress;

/**
 * An amount that may be emitted in all the years of a period together.
 *
 * @param ratePct yearly cut in percent, where one is published
 * @param startLevel yearly emissions that the path starts from, where they are published
 */
public record CarbonBudgetTarget(
    TargetHead head,
    Co2e budget,
    YearRange period,
    OptionalDouble ratePct,
    PathConvention convention,
    Optional<Co2e> startLevel)
    implements Target {

  @Override
  public String type() {
    return "carbon-budget";
  }

  public Ledger ledger(Statistics statistics) {
    return new CarbonBudget(budget, period, convention, ratePct, startLevel)
        .ledger(head.scope().series(statistics), head.scope().previousSeries(statistics));
  }

  /** A published rate or start level leaves nothing to the statistics. */
  @Override
  public Optional<BaseLevel> baseLevel(Statistics statistics) {
    return ratePct.isPresent() || startLevel.isPresent()
        ? Optional.empty()
        : BaseLevel.in(
            Levels.tonnes(head, statistics), convention.startYear(period.first()), Levels.TONNES);
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
    return new BudgetJudgement(ledger(statistics), head.scope().series(statistics)).progress();
  }
}
