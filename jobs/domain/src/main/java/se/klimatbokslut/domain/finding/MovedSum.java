package se.klimatbokslut.domain.finding;

import java.util.List;
import java.util.Locale;

/**
 * A county or nation whose published past was moved further than revisions usually move it.
 *
 * @param area name and id
 * @param moves each in words, the largest first
 * @param expectedPct how far sums usually move at most
 * @param earlier id of the edition that it is compared with
 */
public record MovedSum(
    SourceCell at,
    String area,
    List<String> moves,
    double expectedPct,
    String earlier,
    Severity severity)
    implements Finding {
  private static final int TOLD = 4;

  public MovedSum {
    moves = List.copyOf(moves);
  }

  @Override
  public String explanation() {
    return String.format(
        Locale.ROOT,
        "%s moved against %s: found %s%s, expected at most %.1f %%. Compare with the publisher's"
            + " own sums.",
        area,
        earlier,
        String.join("; ", moves.subList(0, Math.min(TOLD, moves.size()))),
        moves.size() > TOLD ? "; and " + (moves.size() - TOLD) + " more" : "",
        expectedPct);
  }
}
