package se.klimatbokslut.domain.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which edition speaks for which year, as known from a set of editions. The newest edition of a
 * publication that holds a year speaks for it; a year that the newest edition of all has dropped
 * stays known from an older one.
 */
public final class Vintage {
  private static final Comparator<Held> OLDEST_FIRST =
      Comparator.comparing(Held::date).thenComparing(Held::takenIn).thenComparing(Held::editionId);

  private Vintage() {}

  /**
   * An edition that is held.
   *
   * @param takenIn decides between editions of one date
   */
  public record Held(
      String editionId, String publication, LocalDate date, Instant takenIn, Set<Integer> years) {}

  /**
   * A year of an edition.
   *
   * @param age 1 for the edition that speaks for the year, 2 for the one that did before, and so on
   * @param status of the year's figures when the edition speaks for it
   */
  public record EditionYear(
      String editionId, String publication, int year, int age, Status status) {}

  /** Every year of every edition, in the order of publication, year and age. */
  public static List<EditionYear> of(List<Held> editions) {
    Map<String, List<Held>> byPublication = new TreeMap<>();
    for (Held edition : editions) {
      byPublication.computeIfAbsent(edition.publication(), id -> new ArrayList<>()).add(edition);
    }
    return byPublication.values().stream().flatMap(held -> yearsOf(held).stream()).toList();
  }

  private static List<EditionYear> yearsOf(List<Held> ofOnePublication) {
    List<Held> newestFirst = ofOnePublication.stream().sorted(OLDEST_FIRST.reversed()).toList();
    String newest = newestFirst.get(0).editionId();
    Map<Integer, List<EditionYear>> byYear = new TreeMap<>();
    for (Held edition : newestFirst) {
      Status status = edition.editionId().equals(newest) ? Status.DEFINITIVE : Status.OLDER_EDITION;
      for (int year : edition.years()) {
        List<EditionYear> held = byYear.computeIfAbsent(year, y -> new ArrayList<>());
        held.add(
            new EditionYear(
                edition.editionId(), edition.publication(), year, held.size() + 1, status));
      }
    }
    return byYear.values().stream().flatMap(List::stream).toList();
  }
}
