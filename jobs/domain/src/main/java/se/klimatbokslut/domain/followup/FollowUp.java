package se.klimatbokslut.domain.followup;

import java.util.Optional;
import se.klimatbokslut.domain.budget.Ledger;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
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
    Progress now = target.progress(statistics);
    Progress before = target.progress(statistics.beforeRestatement());
    return now.verdict() != before.verdict()
            && now.verdict().isUnderWay()
            && before.verdict().isUnderWay()
        ? now.tooCloseToCall(
            "the newest edition's restatement of earlier years turned "
                + before.verdict().id()
                + " into "
                + now.verdict().id())
        : now;
  }

  /** The account of a carbon budget; empty for other targets and for unverified ones. */
  public static Optional<Ledger> ledger(Target target, Statistics statistics) {
    return target.head().verified() && target instanceof CarbonBudgetTarget budget
        ? Optional.of(budget.ledger(statistics))
        : Optional.empty();
  }

  private static Progress unverified() {
    return Progress.notAssessable("the target is carried as unverified and is not judged", "")
        .build();
  }
}
