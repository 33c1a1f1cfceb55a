package se.klimatbokslut.domain.revision;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What an edition says of itself, as far as it tells why its figures differ from another's.
 *
 * @param version of the method, where the edition states one
 * @param years that the edition holds for any area
 * @param sectors that it holds for any area
 */
public record IssuedEdition(
    LocalDate date, Optional<String> version, Set<Integer> years, Set<String> sectors) {
  public IssuedEdition {
    years = Set.copyOf(years);
    sectors = Set.copyOf(sectors);
  }

  /** Sectors that an earlier edition had nowhere; none where it lacks any of the earlier ones. */
  Set<String> sectorsAddedTo(IssuedEdition earlier) {
    if (earlier.sectors.isEmpty() || !sectors.containsAll(earlier.sectors)) {
      return Set.of();
    }
    Set<String> added = new HashSet<>(sectors);
    added.removeAll(earlier.sectors);
    return added;
  }

  boolean holds(int year) {
    return years.contains(year);
  }

  boolean isReissueOf(IssuedEdition other) {
    return date.equals(other.date);
  }

  /** Known only where both state a version. */
  boolean hasOtherMethodThan(IssuedEdition other) {
    return version.isPresent() && other.version.isPresent() && !version.equals(other.version);
  }
}
