package se.klimatbokslut.domain.budget;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.ScopedSeries;
import se.klimatbokslut.domain.statistics.YearFigure;
import se.klimatbokslut.domain.time.YearRange;

/**
 * An amount that may be emitted in a period, and how the path through the period is counted.
 *
 * @param ratePct yearly cut in percent as published; empty: the rate that spends the budget
 * @param startLevel overrides the start level that follows from rate or statistics
 */
public record CarbonBudget(
    Co2e amount,
    YearRange period,
    PathConvention convention,
    OptionalDouble ratePct,
    Optional<Co2e> startLevel) {

  /** Accounts for emissions year by year; {@code previous} is what the edition before said. */
  public Ledger ledger(ScopedSeries now, ScopedSeries previous) {
    return ledger(now, previous, new TreeMap<>());
  }

  /**
   * The same where negative emissions repay what was emitted.
   *
   * @param repaid by year
   */
  public Ledger ledger(ScopedSeries now, ScopedSeries previous, SortedMap<Integer, Co2e> repaid) {
    Plan plan = plan(now);
    SortedMap<Integer, Co2e> net = Gapless.amounts(now, period);
    net.replaceAll((year, emitted) -> emitted.minus(repaid.getOrDefault(year, Co2e.ZERO)));
    List<LedgerRow> rows = new LedgerRows(this, plan, now, previous, net, repaid).rows();
    return new Ledger(
        this,
        plan,
        rows,
        Gapless.missing(now, period),
        RunOut.of(amount, net, now),
        Restatement.between(Gapless.amounts(previous, period), Gapless.amounts(now, period)));
  }

  /**
   * A published rate and the budget imply the start level. Without a rate, the path starts from the
   * statistics' figure of the start year and the rate is solved for.
   */
  public Plan plan(ScopedSeries series) {
    if (ratePct.isPresent()) {
      return Plan.of(published(ratePct.getAsDouble() / 100));
    }
    int startYear = convention.startYear(period.first());
    return startLevel
        .or(() -> series.at(startYear).map(YearFigure::amount))
        .map(this::solved)
        .orElseGet(() -> Plan.none(Clause.of(Phrase.NO_START_LEVEL, Argument.year(startYear))));
  }

  private EmissionPath published(double rate) {
    return startLevel
        .map(start -> new EmissionPath(convention, period, start.toTonnes(), rate))
        .orElseGet(() -> EmissionPath.spending(amount, period, convention, rate));
  }

  private Plan solved(Co2e start) {
    RequiredRate required = RequiredRate.within(convention, start, amount, period.length());
    if (required instanceof RequiredRate.Rate cut) {
      return Plan.of(path(start, cut.yearlyPct() / 100));
    }
    if (required instanceof RequiredRate.Increase increase) {
      return Plan.of(path(start, -increase.yearlyPct() / 100));
    }
    return Plan.none(required.sentence(period.first()));
  }

  private EmissionPath path(Co2e start, double rate) {
    return new EmissionPath(convention, period, start.toTonnes(), rate);
  }
}
