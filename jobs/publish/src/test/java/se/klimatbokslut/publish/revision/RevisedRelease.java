package se.klimatbokslut.publish.revision;

import java.util.List;
import java.util.stream.IntStream;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.ReleaseFixture;

/**
 * Three editions of one publication. The second restated Borlänge's transport of 2021; the newest
 * restated that of 2022, dropped 2020 and added 2023.
 */
public final class RevisedRelease {
  static final String FIRST = "smhi-co2-2023-04-18-aaaaaaaa";
  static final String SECOND = "smhi-co2-2024-04-18-bbbbbbbb";
  static final String NEWEST = "smhi-co2-2025-06-17-cccccccc";

  private static final String BOTH =
      "'SE-2081', 'CO2', '%s', %d, '%s', '%s', 'territorial', 'smhi-co2', ";

  private RevisedRelease() {}

  /** Writes what editions changed, and what the newest did to two targets. */
  public static ReleaseFixture in(ReleaseFixture fixture) throws Exception {
    return fixture
        .table(Table.CORE_EDITION, editions())
        .table(
            Table.CORE_EDITION_YEAR,
            "'smhi-co2', 2020, 1, '%s', 'older-edition', 'all'".formatted(SECOND),
            "'smhi-co2', 2021, 1, '%s', 'definitive', 'all'".formatted(NEWEST),
            "'smhi-co2', 2022, 1, '%s', 'definitive', 'all'".formatted(NEWEST),
            "'smhi-co2', 2023, 1, '%s', 'definitive', 'all'".formatted(NEWEST))
        .table(Table.OUT_REVISION, revisions())
        .table(Table.OUT_TARGET_REVISION, effects());
  }

  /** The same, but the newest edition also has a sector of 100 t that the others have nowhere. */
  public static ReleaseFixture withAddedSector(ReleaseFixture fixture) throws Exception {
    return in(fixture)
        .table(
            Table.OUT_REVISION,
            BOTH.formatted("all", 2022, SECOND, NEWEST)
                + "2000, 2050.4, 50.4, null, null, null, -2.48, 'restated', 'definitive', 100",
            BOTH.formatted("waste", 2022, SECOND, NEWEST)
                + "null, 100, null, null, null, null, null, 'added-sector', 'definitive', 100");
  }

  /** The three of them. */
  public static String[] editions() {
    return new String[] {
      edition(FIRST, "2023-04-18"), edition(SECOND, "2024-04-18"), edition(NEWEST, "2025-06-17")
    };
  }

  private static String edition(String id, String date) {
    return "'%s', 'smhi-co2', date '%s', false, 1, date '%s', '%s', 'f.xlsx', 2020, 2023, null, 'l', 's', timestamp '2025-07-01 00:00:00'"
        .formatted(id, date, date, id);
  }

  private static String[] revisions() {
    return IntStream.of(2021, 2022, 2020, 2023)
        .boxed()
        .flatMap(
            year ->
                List.of("all", "transport").stream()
                    .map(
                        sector ->
                            BOTH.formatted(
                                    sector,
                                    year,
                                    year == 2021 ? FIRST : SECOND,
                                    year == 2021 ? SECOND : NEWEST)
                                + figures(year)))
        .toArray(String[]::new);
  }

  private static String figures(int year) {
    return switch (year) {
      case 2020 -> "1000, null, null, null, null, null, null, 'year-dropped', 'older-edition', 0";
      case 2021 -> "900, 909, 9, null, null, null, 1, 'restated', 'definitive', 0";
      case 2022 -> "2000, 1950.4, -49.6, null, null, null, -2.48, 'restated', 'definitive', 0";
      default -> "null, 1800, null, null, null, null, null, 'new-year', 'definitive', 0";
    };
  }

  private static String[] effects() {
    String editions = ", '" + SECOND + "', '" + NEWEST + "', ";
    return new String[] {
      "'SE-2081-budget', 'SE-2081', 'carbon-budget', 'CO2'"
          + editions
          + "null, null, null, null, null, 2022, 2023, 3900, 3850.4, 5650.4, 49.6, -1800, 0,"
          + " -1750.4, 2022, 2023, 3900, 3850.4, 5650.4, 't', 12.25, 12.01, 13.5, 'off-track',"
          + " 'on-track', 'off-track', 'both'",
      "'SE-2081-half', 'SE-2081', 'reduction-from-base', 'CO2'"
          + editions
          + "2022, 't', 2000, 1950.4, -49.6, null, null, null, null, null, null, null, null, null,"
          + " 2022, 2022, 10, 11, 11, '%', 5.5, 5.4, 5.4, 'off-track', 'on-track', 'on-track',"
          + " 'restated-years'"
    };
  }
}
