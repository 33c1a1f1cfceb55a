package se.klimatbokslut.publish.bokslut;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.BorlangeRelease;
import se.klimatbokslut.publish.release.Release;

/** What stands beside a municipality's emissions: consumption by category, items of the nation. */
class MemoPagesTest extends PageFixture {
  private static final String CATEGORIES = "konsumtionskompassen-categories";
  private static final String NATIONAL = "national-consumption";

  /** The years 2019 and 2022 are of two versions of the model: only the newer is shown. */
  @Test
  void consumptionByCategoryIsOfOneVersionOnly() throws Exception {
    Release release =
        BorlangeRelease.in(home)
            .table(
                Table.CORE_EDITION_YEAR,
                "'%s', 2019, 1, 'e1', 'definitive', 'all'".formatted(CATEGORIES),
                "'%s', 2022, 1, 'e2', 'definitive', 'all'".formatted(CATEGORIES),
                "'%s', 2022, 2, 'e1', 'definitive', 'all'".formatted(CATEGORIES),
                "'%s', 2024, 1, 'e2', 'definitive', 'all'".formatted(CATEGORIES))
            .table(
                Table.CORE_CONSUMPTION_CATEGORY,
                category(2019, "food", "1.0", "1.234", "e1"),
                category(2022, "food", "1.0", "7.7", "e1"),
                category(2022, "all", "2.0", "6.1", "e2"),
                category(2022, "transport-air", "2.0", "1.05", "e2"),
                category(2022, "food", "2.0", "1.5", "e2"),
                category(2024, "food", "3.0", "9.9", "e2"))
            .release();

    assertThat(text(page("SE-2081", 2022, "sv", release)))
        .contains("Konsumtion per person och kategori i Borlänge")
        .contains(
            "Totalt 2022 2.0 6,10 definitivt e2 Livsmedel 2022 2.0 1,50 definitivt e2"
                + " Flygresor 2022 2.0 1,05 definitivt e2")
        .doesNotContain("1,23", "7,70", "9,90");
    assertThat(text(page("SE-2081", 2022, "da", release))).contains("Fødevarer 2022 2.0 1,50");
    assertThat(text(page("SE-2081", 2022, "en", release)))
        .contains("Transport services (air) 2022 2.0 1.05");
  }

  /** 349 574 t were given to no municipality; the nation's own total is not beside them. */
  @Test
  void itemsOfTheNationAreToldWithTheirNewestYearAndUnit() throws Exception {
    Release release =
        BorlangeRelease.in(home)
            .table(
                Table.CORE_EDITION_YEAR,
                "'%s', 2021, 1, 'e2', 'definitive', 'all'".formatted(NATIONAL),
                "'%s', 2022, 1, 'e2', 'definitive', 'all'".formatted(NATIONAL),
                "'%s', 2022, 2, 'e1', 'definitive', 'all'".formatted(NATIONAL),
                "'%s', 2024, 1, 'e2', 'definitive', 'all'".formatted(NATIONAL))
            .table(
                Table.CORE_NATIONAL_SERIES,
                item(2021, "lulucf", "t CO2", "-41000000", "e2"),
                item(2022, "lulucf", "t CO2", "-42000000", "e1"),
                item(2022, "lulucf", "t CO2", "-43000000", "e2"),
                item(2024, "lulucf", "t CO2", "-54000000", "e2"),
                item(2022, "territorial-unallocated", "t CO2e", "349574", "e2"),
                item(2022, "territorial-fossil", "t CO2e", "45000000", "e2"))
            .release();

    assertThat(text(page("SE-2081", 2022, "sv", release)))
        .contains("Landets poster vid sidan av kommunernas")
        .contains(
            "Markanvändning och skog (LULUCF) 2022 t CO₂ −43 000 000 definitivt e2"
                + " Territoriella utsläpp som ingen kommun har fått 2022 t CO₂e 349 574 definitivt")
        .doesNotContain("41 000 000", "42 000 000", "54 000 000", "45 000 000");
  }

  private static String category(
      int year, String category, String version, String tonnes, String edition) {
    return "'SE-2081', %d, '%s', '%s', %s, '%s', '%s', 'kk', 2, 'C', 'x'"
        .formatted(year, category, version, tonnes, CATEGORIES, edition);
  }

  private static String item(int year, String series, String unit, String tonnes, String edition) {
    return "'SE', %d, '%s', 'territorial', '%s', %s, '%s', '%s', 'LULUCF', 2, 'C', 'x'"
        .formatted(year, series, unit, tonnes, NATIONAL, edition);
  }
}
