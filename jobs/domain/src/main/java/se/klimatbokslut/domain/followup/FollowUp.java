package se.klimatbokslut.domain.followup;

import java.util.List;
import se.klimatbokslut.domain.budget.Ledger;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.OpenFacilities;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.verdict.Progress;

/** The yearly question to a target: is it kept? */
public final class FollowUp {
  private FollowUp() {}

  /**
   * The verdict under the newest edition. It is too close to call when the same years as the
   * previous edition had them would turn on track into off track or back.
   */
  public static Progress progress(Target target, Statistics statistics) {
    if (!target.head().verified()) {
      return unverified();
    }
    Progress now = judged(target, statistics);
    Progress before = judged(target, statistics.beforeRestatement());
    return now.verdict() != before.verdict()
            && now.verdict().isUnderWay()
            && before.verdict().isUnderWay()
        ? now.tooCloseToCall(
            Clause.of(
                Phrase.RESTATEMENT_TURNED,
                before.verdict().clause().nested(),
                now.verdict().clause().nested()))
        : now;
  }

  /** Every year of a verified carbon budget; none of other targets. */
  public static List<AccountedYear> account(Target target, Statistics statistics) {
    return target.head().verified() && target instanceof CarbonBudgetTarget budget
        ? account(budget, budget.head().scope().openFacilities(statistics))
        : List.of();
  }

  private static List<AccountedYear> account(CarbonBudgetTarget budget, OpenFacilities open) {
    Ledger low = budget.ledger(open.wholeSectorIn(year -> true));
    Ledger high = budget.ledger(open.wholeSectorIn(year -> false));
    return new BoundedAccount(low, high, open.years()).years();
  }

  private static Progress judged(Target target, Statistics statistics) {
    return new Bounds(target, target.head().scope().openFacilities(statistics)).progress();
  }

  private static Progress unverified() {
    return Progress.notAssessable(Clause.of(Phrase.UNVERIFIED), "").build();
  }
}
