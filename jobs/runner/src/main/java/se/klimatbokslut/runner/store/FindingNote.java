package se.klimatbokslut.runner.store;

import java.util.Locale;
import se.klimatbokslut.domain.finding.Finding;

/** A finding as it is kept beside an edition or in quarantine. */
public record FindingNote(String severity, String rule, String where, String message) {
  public static FindingNote of(Finding finding) {
    return new FindingNote(
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.rule(),
        finding.at().toString(),
        finding.explanation());
  }

  @Override
  public String toString() {
    return severity + " " + rule + ": " + where + ": " + message;
  }
}
