package se.klimatbokslut.domain.finding;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.klimatbokslut.domain.time.YearRange;

/**
 * An indicator that a list or register of its own counts, and of which the list of indicators tells
 * something else.
 *
 * @param at the cell among the indicators, which does not count, in the year with the largest
 *     difference
 * @param subject indicator and municipality in words
 * @param year of that cell
 * @param years in which they differ
 * @param told with its unit
 * @param counted with its unit, in {@code edition}
 */
public record TwoSourcesDiffer(
    SourceCell at,
    String subject,
    String municipality,
    int year,
    SortedSet<Integer> years,
    String told,
    String counted,
    String edition,
    Severity severity)
    implements Finding {

  public TwoSourcesDiffer {
    years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
  }

  @Override
  public Optional<String> about() {
    return Optional.of(municipality);
  }

  @Override
  public String explanation() {
    return String.format(
        "%s in %d: found %s, expected %s as counted in %s (different in %s). What is counted there"
            + " is the figure, and the indicator is not used for a year that it holds. Leave these"
            + " rows out of the indicators, or correct the list that counts.",
        subject, year, told, counted, edition, YearRange.listed(years));
  }
}
