package se.klimatbokslut.domain.finding;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Sectors that the edition before held and this one does not.
 *
 * @param codes of the vocabulary
 * @param earlier id of the edition before
 */
public record LostSectors(SourceCell at, SortedSet<String> codes, String earlier, Severity severity)
    implements Finding {

  public LostSectors {
    codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
  }

  @Override
  public String explanation() {
    return "found no rows of the sectors "
        + String.join(", ", codes)
        + ", expected every one that "
        + earlier
        + " holds. Deliver the publisher's whole file; if the publisher has divided emissions anew, accept it.";
  }
}
