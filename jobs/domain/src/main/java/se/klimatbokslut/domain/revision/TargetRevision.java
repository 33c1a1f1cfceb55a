package se.klimatbokslut.domain.revision;

import java.util.Optional;
import se.klimatbokslut.domain.followup.Accounts;
import se.klimatbokslut.domain.followup.FollowUp;
import se.klimatbokslut.domain.statistics.EditionViews;
import se.klimatbokslut.domain.statistics.Statistics;
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
  public static Optional<TargetRevision> of(
      Target target, Statistics statistics, Accounts accounts) {
    return target.head().verified() && target.countsEmissions()
        ? EditionViews.of(statistics).map(views -> of(target, views, accounts))
        : Optional.empty();
  }

  private static TargetRevision of(Target target, EditionViews views, Accounts accounts) {
    return new TargetRevision(
        views.newestEdition(),
        BaseRevision.of(target, views),
        LedgerRevision.of(target, views),
        FollowUp.progress(target, views.before(), accounts),
        FollowUp.progress(target, views.sameYears(), accounts),
        FollowUp.progress(target, views.now(), accounts));
  }

  /** Which of the two changed the verdict: history told anew, or the years that were added. */
  public VerdictChange verdictChange() {
    return VerdictChange.of(
        before.verdict() != sameYears.verdict(), sameYears.verdict() != now.verdict());
  }
}
