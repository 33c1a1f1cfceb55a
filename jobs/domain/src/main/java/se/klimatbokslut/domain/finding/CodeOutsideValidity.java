package se.klimatbokslut.domain.finding;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.klimatbokslut.domain.time.YearRange;

/**
 * Figures of a municipality for years in which its code was not valid.
 *
 * @param municipality id
 * @param ended true when the code had ended, false when it was not yet given
 */
public record CodeOutsideValidity(
    SourceCell at, String municipality, String name, SortedSet<Integer> years, boolean ended)
    implements Finding {

  public CodeOutsideValidity {
    years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
  }

  @Override
  public Optional<String> about() {
    return Optional.of(municipality);
  }

  @Override
  public String explanation() {
    return "found figures of %s (%s) for %s, expected years in which the code is valid. %s"
        .formatted(
            name,
            municipality,
            YearRange.listed(years),
            ended
                ? "The code had ended: give the figures to the municipality of today."
                : "The publication restates history on today's boundaries.");
  }

  @Override
  public Severity severity() {
    return ended ? Severity.ERROR : Severity.NOTE;
  }
}
