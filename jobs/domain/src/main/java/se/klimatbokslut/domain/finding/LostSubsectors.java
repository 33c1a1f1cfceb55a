package se.klimatbokslut.domain.finding;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Sub-sectors that the edition before held and this one does not.
 *
 * @param codes of the vocabulary
 * @param earlier id of the edition before
 */
public record LostSubsectors(
    SourceCell at, SortedSet<String> codes, String earlier, Severity severity) implements Finding {

  public LostSubsectors {
    codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
  }

  @Override
  public String explanation() {
    return "found no rows of the sub-sectors "
        + String.join(", ", codes)
        + ", expected every one that "
        + earlier
        + " holds. Targets whose scope names them lose their figures.";
  }
}
