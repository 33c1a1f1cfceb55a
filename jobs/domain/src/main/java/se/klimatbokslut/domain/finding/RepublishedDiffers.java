package se.klimatbokslut.domain.finding;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.klimatbokslut.domain.time.YearRange;

/**
 * A figure that somebody republishes and that is in no held edition of the publication it comes
 * from. It changes no figure of a release.
 *
 * @param at the cell of the year with the largest difference
 * @param keyFigure as its publisher names it
 * @param year of that cell
 * @param years in which it is so
 * @param republished with its unit
 * @param published with its unit, in {@code edition}
 * @param differencePct of the published figure, above it or below
 */
public record RepublishedDiffers(
    SourceCell at,
    String municipality,
    String name,
    String keyFigure,
    int year,
    SortedSet<Integer> years,
    String republished,
    String published,
    double differencePct,
    String edition,
    Severity severity)
    implements Finding {

  public RepublishedDiffers {
    years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
  }

  @Override
  public Optional<String> about() {
    return Optional.of(municipality);
  }

  @Override
  public String explanation() {
    return String.format(
        "%s (%s), %s of %d: found %s, expected %s as in %s (%s; different in %s), and no older"
            + " edition that is held has it. The edition in force counts and nothing is changed;"
            + " ask both publishers before the two are quoted side by side.",
        name,
        municipality,
        keyFigure,
        year,
        republished,
        published,
        edition,
        SignedPercent.words(differencePct),
        YearRange.listed(years));
  }
}
