package se.klimatbokslut.domain.finding;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import se.klimatbokslut.domain.time.YearRange;

/**
 * Years that the edition before held and this one does not.
 *
 * @param earlier id of the edition before
 */
public record LostYears(SourceCell at, SortedSet<Integer> years, String earlier, Severity severity)
    implements Finding {

  public LostYears {
    years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
  }

  @Override
  public String explanation() {
    return "found no figures for "
        + YearRange.listed(years)
        + ", expected every year that "
        + earlier
        + " holds. Figures of these years stay known from the older edition.";
  }
}
