package se.klimatbokslut.runner.nightly;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.domain.gate.GateRules;
import se.klimatbokslut.pipeline.method.GateFile;
import se.klimatbokslut.runner.store.Acceptance;
import se.klimatbokslut.runner.store.FindingNote;

/**
 * What becomes of a file with its findings.
 *
 * @param acceptance by a person, for a file that gates had refused
 */
record Verdict(Optional<Acceptance> acceptance) {
  private static final GateRules RULES = GateFile.standard();

  /** Rules that leave every row that is there in its place, so that gates can still compare. */
  private static final Set<String> WITH_ROWS_IN_PLACE =
      Set.of("total-differs-from-parts", "missing-area", "missing-row");

  static Verdict ofRules() {
    return new Verdict(Optional.empty());
  }

  static Verdict of(Acceptance acceptance) {
    return new Verdict(Optional.of(acceptance));
  }

  boolean refuses(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> isError(finding) && !isAccepted(finding));
  }

  /** True when only sums and completeness are wrong: the gates then tell why. */
  static boolean isComparable(List<Finding> findings) {
    return findings.stream()
        .allMatch(finding -> !isError(finding) || WITH_ROWS_IN_PLACE.contains(finding.rule()));
  }

  /** As they are kept with the edition; errors that a person accepted are warnings. */
  List<FindingNote> notes(List<Finding> findings) {
    return findings.stream().map(this::note).toList();
  }

  private FindingNote note(Finding finding) {
    FindingNote note = FindingNote.of(finding);
    return isError(finding) ? acceptance.map(note::accepted).orElse(note) : note;
  }

  private boolean isAccepted(Finding finding) {
    return acceptance.isPresent() && RULES.isAcceptable(finding.rule());
  }

  private static boolean isError(Finding finding) {
    return finding.severity() == Severity.ERROR;
  }
}
