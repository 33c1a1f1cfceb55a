package se.klimatbokslut.domain.finding;

import java.util.Locale;

/**
 * A file that is far smaller than the edition before.
 *
 * @param what is counted: rows, cells, bytes
 * @param leastPct share of the edition before that is plausible
 * @param earlier id of the edition before
 */
public record ShrunkenFile(
    SourceCell at,
    String what,
    long found,
    long before,
    double leastPct,
    String earlier,
    Severity severity)
    implements Finding {
  @Override
  public String explanation() {
    return String.format(
        Locale.ROOT,
        "found %d %s, expected at least %.0f %% of the %d of %s. Deliver the publisher's whole"
            + " file.",
        found,
        what,
        leastPct,
        before,
        earlier);
  }
}
