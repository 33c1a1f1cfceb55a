package se.klimatbokslut.publish.bokslut;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/**
 * The calendar years that accounts can be made of: from the first of the statistics to the one that
 * the release was made in.
 */
record AccountYears(int first, int last) {
  private static final String STATISTICS =
      """
      select min(year) as first_year, max(year) as last_year from out_emissions
      where municipality_id in (%s) and emissions_t is not null
      """;

  /**
   * Refuses a year outside of them.
   *
   * @param areaId of the municipality or group, to be named
   * @throws NoFiguresException when the year is none of them, naming those that are
   */
  static void require(ReleaseDatabase database, String areaId, List<String> members, int year) {
    String release = "Release " + database.release().id();
    OptionalInt first = year(database, members, "first_year");
    OptionalInt last = year(database, members, "last_year");
    if (first.isEmpty() || last.isEmpty()) {
      throw new NoFiguresException(release + " has no emissions of " + areaId + ".");
    }
    AccountYears years =
        new AccountYears(first.getAsInt(), Math.max(last.getAsInt(), madeIn(database)));
    if (year < years.first() || year > years.last()) {
      throw new NoFiguresException(
          "%s has accounts of %s for the years %d-%d, from the first of its statistics to that of the release, and not for %d."
              .formatted(release, areaId, years.first(), years.last(), year));
    }
  }

  private static OptionalInt year(ReleaseDatabase database, List<String> members, String column) {
    String places = String.join(", ", Collections.nCopies(members.size(), "?"));
    return database
        .rows(STATISTICS.formatted(places), new ArrayList<>(members), row -> row.year(column))
        .get(0);
  }

  /** The year of the vintage date; the first of all years when the release does not tell it. */
  private static int madeIn(ReleaseDatabase database) {
    String asOf = database.release().manifest().asOfDate();
    return asOf.isEmpty() ? 0 : LocalDate.parse(asOf).getYear();
  }
}
