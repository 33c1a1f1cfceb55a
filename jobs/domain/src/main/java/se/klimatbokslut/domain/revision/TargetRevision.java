package se.klimatbokslut.domain.revision;

import java.util.Optional;
import se.klimatbokslut.domain.followup.FollowUp;
import se.klimatbokslut.domain.statistics.EditionViews;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.Register;
import se.klimatbokslut.domain.target.ShareIndicator;
import se.klimatbokslut.domain.target.Statement;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.verdict.Progress;

/**
 * What the newest edition did to one target: judged on the figures from before it, on the same
 * years as they are told now, and on every year. Estimated years take part in none of the three.
 *
 * @param newestEdition id of the edition
 * @param base empty when the statistics give the target no level to start from
 * @param ledger empty for everything but carbon budgets
 */
public record TargetRevision(
    String newestEdition,
    Optional<BaseRevision> base,
    Optional<LedgerRevision> ledger,
    Progress before,
    Progress sameYears,
    Progress now) {

  /**
   * Empty for targets that nobody has verified, that emissions do not decide, or of one edition.
   */
  public static Optional<TargetRevision> of(Target target, Statistics statistics) {
    return target.head().verified() && isDecidedByEmissions(target)
        ? EditionViews.of(statistics).map(views -> of(target, views))
        : Optional.empty();
  }

  private static TargetRevision of(Target target, EditionViews views) {
    return new TargetRevision(
        views.newestEdition(),
        BaseRevision.of(target, views),
        LedgerRevision.of(target, views),
        FollowUp.progress(target, views.before()),
        FollowUp.progress(target, views.sameYears()),
        FollowUp.progress(target, views.now()));
  }

  private static boolean isDecidedByEmissions(Target target) {
    return !(target instanceof ShareIndicator
        || target instanceof Register
        || target instanceof Statement);
  }

  /** Which of the two changed the verdict: history told anew, or the years that were added. */
  public VerdictChange verdictChange() {
    return VerdictChange.of(
        before.verdict() != sameYears.verdict(), sameYears.verdict() != now.verdict());
  }
}
