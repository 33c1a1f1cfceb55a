package se.klimatbokslut.domain.finding;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import se.klimatbokslut.domain.time.YearRange;

/**
 * Figures that somebody republishes as an older edition has them: the edition in force has not
 * arrived there yet.
 *
 * @param at the first such cell
 * @param keyFigure as its publisher names it
 * @param count of figures
 * @param example the first of them in words: place, year and both figures
 * @param older id of the edition that has them
 * @param edition id of the edition in force
 */
public record RepublishedOlder(
    SourceCell at,
    String keyFigure,
    int count,
    SortedSet<Integer> years,
    String example,
    String older,
    String edition,
    Severity severity)
    implements Finding {

  public RepublishedOlder {
    years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
  }

  @Override
  public String explanation() {
    return ("%s of %s: found figures that equal the edition %s (%d of them, the first: %s), expected"
            + " those of %s, which is in force. Whoever republishes lags behind: nothing is wrong,"
            + " fetch it again later.")
        .formatted(keyFigure, YearRange.listed(years), older, count, example, edition);
  }
}
