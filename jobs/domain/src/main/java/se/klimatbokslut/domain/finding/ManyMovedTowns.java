package se.klimatbokslut.domain.finding;

import java.util.Locale;

/**
 * A year in which more municipalities were moved far than in any revision.
 *
 * @param movedPct share of the municipalities that moved far
 * @param farPct what far means
 * @param expectedPct share that is plausible
 * @param earlier id of the edition that it is compared with
 */
public record ManyMovedTowns(
    SourceCell at,
    int year,
    double movedPct,
    double farPct,
    double expectedPct,
    String earlier,
    Severity severity)
    implements Finding {
  @Override
  public String explanation() {
    return String.format(
        Locale.ROOT,
        "%d: found %.0f %% of the municipalities with a total moved by more than %.0f %% against"
            + " %s, expected at most %.0f %%. Compare the column with the publisher's original.",
        year,
        movedPct,
        farPct,
        earlier,
        expectedPct);
  }
}
