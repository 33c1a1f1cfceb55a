package se.klimatbokslut.domain.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import se.klimatbokslut.domain.budget.Ledger;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.ScopedSeries;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ReasonCode;

/** The question what becomes of a target if emissions go on in an assumed way. */
public final class WhatIf {
  private final Target target;
  private final Statistics statistics;
  private final List<String> sectorsOfPlants;
  private final ScopedSeries known;

  /**
   * @param sectorsOfPlants where plants of no stated sector stand; the first that is large enough
   *     holds them
   */
  public WhatIf(Target target, Statistics statistics, List<String> sectorsOfPlants) {
    this.target = target;
    this.sectorsOfPlants = List.copyOf(sectorsOfPlants);
    this.statistics = target.head().scope().withUnallocated(statistics.definitive(), false);
    this.known = target.head().scope().series(this.statistics);
  }

  /** Whether a target is on emissions, so that scenarios say something about it. */
  public static boolean appliesTo(Target target) {
    return target.countsEmissions();
  }

  /**
   * The target judges statistics that go on with the assumed years to its target year.
   *
   * @param origin stands where figures of statistics have their edition
   */
  public Outcome outcome(Assumption assumption, String origin) {
    OptionalInt last = known.latestDefinitiveYear();
    OptionalInt end = target.lastYear();
    if (last.isEmpty()) {
      return unknown(end, Phrase.NO_COMPLETE_YEAR);
    }
    if (end.isEmpty()) {
      return unknown(end, Phrase.NO_TARGET_YEAR);
    }
    return new TargetScope(target.head().scope(), statistics, sectorsOfPlants, last.getAsInt())
        .sectors()
        .map(sectors -> judged(assumption.years(sectors, end.getAsInt()), last, end, origin))
        .orElseGet(() -> unknown(end, Phrase.NO_SECTOR_HOLDS_FACILITIES));
  }

  private Outcome judged(AssumedYears years, OptionalInt last, OptionalInt end, String origin) {
    Statistics assumed =
        new AssumedStatistics(statistics, target.head().scope(), years, last.getAsInt(), origin)
            .statistics();
    return new Outcome(
        target,
        last,
        end,
        target.progress(statistics),
        target.progress(assumed),
        target.head().scope().series(assumed).years(),
        ledger(assumed),
        years.notEffective());
  }

  private Optional<Ledger> ledger(Statistics figures) {
    return target instanceof CarbonBudgetTarget budget
        ? Optional.of(budget.ledger(figures))
        : Optional.empty();
  }

  private Outcome unknown(OptionalInt end, Phrase reason) {
    Progress now = target.progress(statistics);
    return new Outcome(
        target,
        known.latestDefinitiveYear(),
        end,
        now,
        Progress.notAssessable(ReasonCode.FIGURES_NOT_HELD, Clause.of(reason), now.unit())
            .missing(known.missing())
            .build(),
        known.years(),
        Optional.empty(),
        new TreeMap<>());
  }
}
