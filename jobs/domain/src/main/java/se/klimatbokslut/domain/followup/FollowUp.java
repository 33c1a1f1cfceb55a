package se.klimatbokslut.domain.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.budget.Ledger;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.Descent;
import se.klimatbokslut.domain.target.OpenFacilities;
import se.klimatbokslut.domain.target.ScopeRule;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.verdict.Progress;

/** The yearly question to a target: is it kept? */
public final class FollowUp {
  private FollowUp() {}

  /**
   * The verdict under the newest edition. It is too close to call when the same years as the
   * previous edition had them, or prognoses at the two ends of their band, would turn on track into
   * off track or back.
   */
  public static Progress progress(Target target, Statistics statistics) {
    if (!target.head().verified()) {
      return unverified();
    }
    Progress now = judged(target, statistics);
    List<Clause> doubts = new ArrayList<>();
    restated(now, judged(target, statistics.beforeRestatement())).ifPresent(doubts::add);
    insideBand(target, statistics).ifPresent(doubts::add);
    return now.verdict().isUnderWay() && !doubts.isEmpty()
        ? now.tooCloseToCall(Clause.joined(doubts))
        : now;
  }

  private static Optional<Clause> restated(Progress now, Progress before) {
    return differing(Phrase.RESTATEMENT_TURNED, before, now);
  }

  private static Optional<Clause> insideBand(Target target, Statistics statistics) {
    if (statistics.bands().isEmpty()) {
      return Optional.empty();
    }
    ScopeRule scope = target.head().scope();
    return differing(
        Phrase.CHANGES_INSIDE_BAND,
        judged(target, statistics.atEndOfBand(scope::counts, false)),
        judged(target, statistics.atEndOfBand(scope::counts, true)));
  }

  /** What is said when two answers about the way to a target are not the same. */
  private static Optional<Clause> differing(Phrase phrase, Progress one, Progress other) {
    return one.verdict() != other.verdict()
            && one.verdict().isUnderWay()
            && other.verdict().isUnderWay()
        ? Optional.of(
            Clause.of(phrase, one.verdict().clause().nested(), other.verdict().clause().nested()))
        : Optional.empty();
  }

  /** Every year of a verified carbon budget; none of other targets. */
  public static List<AccountedYear> account(Target target, Statistics statistics) {
    return target.head().verified() && target instanceof CarbonBudgetTarget budget
        ? account(budget, statistics)
        : List.of();
  }

  /**
   * The way down that a verified target asks of the emissions of its area; none of targets of other
   * perspectives, which measures inside the area do not lower tonne by tonne.
   */
  public static Optional<Descent> descent(Target target, Statistics statistics) {
    return target.head().verified() && target.head().perspective() == Perspective.TERRITORIAL
        ? target.descent(statistics)
        : Optional.empty();
  }

  private static List<AccountedYear> account(CarbonBudgetTarget budget, Statistics statistics) {
    OpenFacilities open = budget.head().scope().openFacilities(statistics);
    Ledger low = budget.ledger(open.wholeSectorIn(year -> true));
    Ledger high = budget.ledger(open.wholeSectorIn(year -> false));
    return new BoundedAccount(low, high, open.years(), BandedAccount.of(budget, statistics))
        .years();
  }

  private static Progress judged(Target target, Statistics statistics) {
    return new Bounds(target, target.head().scope().openFacilities(statistics)).progress();
  }

  private static Progress unverified() {
    return Progress.notAssessable(Clause.of(Phrase.UNVERIFIED), "").build();
  }
}
