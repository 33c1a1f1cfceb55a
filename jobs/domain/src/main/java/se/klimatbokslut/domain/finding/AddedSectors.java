package se.klimatbokslut.domain.finding;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import se.klimatbokslut.domain.time.YearRange;

/**
 * Sectors that the edition before did not have anywhere, with figures for years that it holds.
 *
 * @param codes of the vocabulary
 * @param years that both editions hold and that got the sectors
 * @param earlier id of the edition before
 */
public record AddedSectors(
    SourceCell at,
    SortedSet<String> codes,
    SortedSet<Integer> years,
    String earlier,
    Severity severity)
    implements Finding {

  public AddedSectors {
    codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
  }

  @Override
  public String explanation() {
    return "found the sectors "
        + String.join(", ", codes)
        + " in "
        + YearRange.listed(years)
        + ", which "
        + earlier
        + " has nowhere. Totals of these years are larger by them; they count as added, not as restated.";
  }
}
