package se.klimatbokslut.publish.followup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.followup.AuditedVerdict;
import se.klimatbokslut.domain.followup.AuditedVerdict.Lack;
import se.klimatbokslut.domain.target.BoundaryStanding;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.domain.verdict.Verdict;

/**
 * A positive verdict beside what it rests on.
 *
 * @param definitiveYears that figures were read of
 */
record Audited(
    TargetProgress progress, BoundaryStanding standing, Optional<YearRange> definitiveYears) {

  static boolean isPositive(TargetProgress progress) {
    return List.of(Verdict.MET.id(), Verdict.ON_TRACK.id())
        .contains(progress.assessment().verdict());
  }

  List<Lack> lacks() {
    Assessment assessment = progress.assessment();
    return new AuditedVerdict(
            assessment.verdict().equals(Verdict.MET.id()) ? Verdict.MET : Verdict.ON_TRACK,
            standing,
            assessment.path().fromYear(),
            progress.target().type().equals("yearly-frames"),
            assessment.valueYear(),
            Optional.of(assessment.status()).filter(id -> !id.isEmpty()).map(Status::ofId),
            assessment.robustness().map(Assessment.Holds::pct))
        .lacks();
  }

  /** Codes of what is lacking, joined; empty when nothing is. */
  String lacking() {
    return lacks().stream().map(Lack::id).collect(Collectors.joining(", "));
  }

  /** {@code agreed}, {@code nothing-stated}, the id of an inventory, or what is wrong. */
  String boundary() {
    return standing == BoundaryStanding.OWN_INVENTORY
        ? progress.target().boundary()
        : standing.id();
  }
}
