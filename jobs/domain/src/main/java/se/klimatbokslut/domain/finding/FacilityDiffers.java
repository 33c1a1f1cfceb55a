package se.klimatbokslut.domain.finding;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.domain.time.YearRange;

/**
 * A plant of which two publications tell different emissions of one gas and year.
 *
 * @param at the cell that does not count, in the year with the largest difference
 * @param subject gas, plant and municipality in words
 * @param year of that cell
 * @param years in which they differ
 * @param amount that does not count, with its unit, in {@code edition}
 * @param counted with its unit, in {@code countedEdition}
 */
public record FacilityDiffers(
    SourceCell at,
    String subject,
    String municipality,
    int year,
    SortedSet<Integer> years,
    String amount,
    String edition,
    String counted,
    String countedEdition,
    double differencePct,
    Severity severity)
    implements Finding {

  public FacilityDiffers {
    years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
  }

  @Override
  public Optional<String> about() {
    return Optional.of(municipality).filter(PlaceLevel.MUNICIPALITY::is);
  }

  @Override
  public String explanation() {
    return String.format(
        "%s in %d: found %s in %s, expected %s as in %s (%s; different in %s). The list with the"
            + " latest date counts, that is %s. Find out which one is right, or what each leaves"
            + " out.",
        subject,
        year,
        amount,
        edition,
        counted,
        countedEdition,
        SignedPercent.words(differencePct),
        YearRange.listed(years),
        countedEdition);
  }
}
