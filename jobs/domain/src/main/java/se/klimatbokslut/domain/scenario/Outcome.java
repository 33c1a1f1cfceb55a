package se.klimatbokslut.domain.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import se.klimatbokslut.domain.budget.Ledger;
import se.klimatbokslut.domain.budget.RunOut;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.statistics.YearFigure;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.verdict.Progress;

/**
 * What a target comes to if emissions go on as assumed.
 *
 * @param lastYear the last year that is known from statistics; empty when none is
 * @param targetYear in which it shows whether the target was kept; empty when it has none
 * @param now progress as the statistics alone have it, with the rate that is required from now on
 * @param assumed progress in the target year, if all happens as assumed
 * @param years emissions inside the scope of the target, known and assumed, to the target year
 * @param ledger of a carbon budget
 * @param notEffective by sector, what measures were to take away beyond what there is
 */
public record Outcome(
    Target target,
    OptionalInt lastYear,
    OptionalInt targetYear,
    Progress now,
    Progress assumed,
    SortedMap<Integer, YearFigure> years,
    Optional<Ledger> ledger,
    SortedMap<String, Co2e> notEffective) {

  /** Emissions inside the scope in the last year that is known from statistics. */
  public Optional<YearFigure> lastKnown() {
    return lastYear.isPresent()
        ? Optional.ofNullable(years.get(lastYear.getAsInt()))
        : Optional.empty();
  }

  /** Emissions inside the scope in the target year. */
  public Optional<YearFigure> inTargetYear() {
    return targetYear.isPresent()
        ? Optional.ofNullable(years.get(targetYear.getAsInt()))
        : Optional.empty();
  }

  /** What is left of a budget at the end of its period; negative when overspent. */
  public Optional<Co2e> remaining() {
    return ledger.filter(held -> held.missing().isEmpty()).map(Ledger::remaining);
  }

  /** The first day on which a budget is passed inside its period; empty when it lasts. */
  public Optional<LocalDate> runOut() {
    return ledger
        .flatMap(Ledger::runOut)
        .flatMap(RunOut::levelHeld)
        .filter(day -> targetYear.isPresent() && day.getYear() <= targetYear.getAsInt());
  }

  /** All that is not effective, of all sectors and years. */
  public Co2e notEffectiveTogether() {
    return notEffective.values().stream().reduce(Co2e.ZERO, Co2e::plus);
  }

  /** Why nothing can be said, or what is missing; empty when all is there. */
  public List<Clause> missing() {
    return assumed.missing();
  }
}
