package se.klimatbokslut.runner.store;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.Severity;

/**
 * A finding as it is kept beside an edition or in quarantine.
 *
 * @param municipalityId of the municipality whose readers should see it, when it is about one
 */
public record FindingNote(
    String severity, String rule, String where, String message, @Nullable String municipalityId) {
  public static FindingNote of(Finding finding) {
    return new FindingNote(
        id(finding.severity()),
        finding.rule(),
        finding.at().toString(),
        finding.explanation(),
        finding.about().orElse(null));
  }

  /** As a warning that tells who took the file in all the same, and why. */
  public FindingNote accepted(Acceptance acceptance) {
    return new FindingNote(
        id(Severity.WARNING), rule, where, message + " " + acceptance + ".", municipalityId);
  }

  public boolean isError() {
    return severity.equals(id(Severity.ERROR));
  }

  private static String id(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return severity + " " + rule + ": " + where + ": " + message;
  }
}
