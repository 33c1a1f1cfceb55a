package se.klimatbokslut.domain.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which edition speaks for which year, as known from a set of editions. The newest edition of a
 * publication that holds a year speaks for it; a year that the newest edition of all has dropped
 * stays known from an older one. Where a publication comes in parts, so it is for each of its
 * places: rows of a place belong to the newest edition that has the place.
 */
public final class Vintage {
  private static final Comparator<Held> OLDEST_FIRST =
      Comparator.comparing(Held::date).thenComparing(Held::seen).thenComparing(Held::editionId);

  /** The part of publications that do not come in parts. */
  public static final String WHOLE = "all";

  private Vintage() {}

  /**
   * An edition that is held.
   *
   * @param series that a later issue of the same date replaces: the publication, or one list of it
   * @param seen when the file was fetched or, where that is not stated, archived; decides between
   *     issues of one date
   * @param years of each of its parts: of places, or of {@link #WHOLE}
   */
  public record Held(
      String editionId,
      String publication,
      String series,
      LocalDate date,
      Instant seen,
      Map<String, Set<Integer>> years) {
    public Held {
      years = Map.copyOf(years);
    }

    /** An edition of a publication that does not come in parts. */
    public Held(
        String editionId,
        String publication,
        String series,
        LocalDate date,
        Instant seen,
        Set<Integer> years) {
      this(editionId, publication, series, date, seen, Map.of(WHOLE, years));
    }

    private LocalDate seenOn() {
      return LocalDate.ofInstant(seen, ZoneOffset.UTC);
    }

    /** Files of one date that hold different years, or different lists, stand side by side. */
    private boolean competesWith(Held other) {
      return date.equals(other.date)
          && series.equals(other.series)
          && years.entrySet().stream()
              .anyMatch(
                  part ->
                      !Collections.disjoint(
                          part.getValue(), other.years.getOrDefault(part.getKey(), Set.of())));
    }
  }

  /**
   * An edition among those of its date: a publisher can issue other figures under the same date.
   *
   * @param number 1 for the first issue of the date, 2 for the one that replaced it, and so on
   * @param knownFrom the edition date of a first issue; of later ones the day they were seen
   * @param orderKnown false when another issue of the date was seen on the same day, so that
   *     nothing but their names orders them
   */
  public record Issue(Held held, int number, LocalDate knownFrom, boolean orderKnown) {}

  /** Every edition with its number, in the order of publication, date and number. */
  public static List<Issue> issues(List<Held> editions) {
    return byPublication(editions).values().stream()
        .flatMap(ofOne -> issuesOfDates(ofOne).stream())
        .toList();
  }

  private static List<Issue> issuesOfDates(List<Held> oldestFirst) {
    List<Issue> issues = new ArrayList<>();
    for (Held held : oldestFirst) {
      int number = 1 + highestBefore(held, issues);
      LocalDate from = number == 1 ? held.date() : later(held.date(), held.seenOn());
      issues.add(new Issue(held, number, from, isAloneOnItsDay(held, oldestFirst)));
    }
    return issues;
  }

  private static int highestBefore(Held held, List<Issue> before) {
    return before.stream()
        .filter(issue -> issue.held().competesWith(held))
        .mapToInt(Issue::number)
        .max()
        .orElse(0);
  }

  private static boolean isAloneOnItsDay(Held held, List<Held> ofOnePublication) {
    return ofOnePublication.stream()
        .filter(other -> other.competesWith(held) && !other.equals(held))
        .noneMatch(other -> other.seenOn().equals(held.seenOn()));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /**
   * A year of an edition.
   *
   * @param part of the publication: a place, or {@link #WHOLE}
   * @param age 1 for the edition that speaks for the year, 2 for the one that did before, and so on
   * @param status of the year's figures when the edition speaks for it
   */
  public record EditionYear(
      String editionId, String publication, String part, int year, int age, Status status) {}

  /** Every year of every edition, in the order of publication, part, year and age. */
  public static List<EditionYear> of(List<Held> editions) {
    return byPublication(editions).values().stream()
        .flatMap(held -> partsOf(held).stream().flatMap(part -> yearsOf(part, held).stream()))
        .toList();
  }

  private static SortedSet<String> partsOf(List<Held> ofOnePublication) {
    return ofOnePublication.stream()
        .flatMap(held -> held.years().keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedMap<String, List<Held>> byPublication(List<Held> editions) {
    SortedMap<String, List<Held>> oldestFirst = new TreeMap<>();
    editions.stream()
        .sorted(OLDEST_FIRST)
        .forEach(
            edition ->
                oldestFirst
                    .computeIfAbsent(edition.publication(), id -> new ArrayList<>())
                    .add(edition));
    return oldestFirst;
  }

  private static List<EditionYear> yearsOf(String part, List<Held> ofOnePublication) {
    List<Held> newestFirst =
        new ArrayList<>(
            ofOnePublication.stream().filter(held -> held.years().containsKey(part)).toList());
    Collections.reverse(newestFirst);
    String newest = newestFirst.get(0).editionId();
    Map<Integer, List<EditionYear>> byYear = new TreeMap<>();
    for (Held edition : newestFirst) {
      Status status = edition.editionId().equals(newest) ? Status.DEFINITIVE : Status.OLDER_EDITION;
      for (int year : edition.years().getOrDefault(part, Set.of())) {
        List<EditionYear> held = byYear.computeIfAbsent(year, y -> new ArrayList<>());
        held.add(
            new EditionYear(
                edition.editionId(), edition.publication(), part, year, held.size() + 1, status));
      }
    }
    return byYear.values().stream().flatMap(List::stream).toList();
  }
}
