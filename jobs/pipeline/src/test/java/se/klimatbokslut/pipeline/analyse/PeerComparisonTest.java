package se.klimatbokslut.pipeline.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Six towns of 15 000 without heavy industry emit 1 to 6 t per inhabitant of transport. */
class PeerComparisonTest {
  private static final String SMHI = "smhi-co2 2024-04-18";
  private static final String SCB = "scb-population 2024-02-22";

  @Test
  void aTownStandsBesideThoseOfItsKind() {
    assertThat(
            peers(
                sixTowns(),
                "municipality_id",
                "value",
                "group_id",
                "group_size",
                "group_min",
                "group_lower_quartile",
                "group_median",
                "group_max",
                "position"))
        .hasSize(6)
        .contains(
            "SE-0002 | 2 | SE-10000-19999-other | 6 | 1 | 2.25 | 3.5 | 6 | lower than 4 of 5 others");
  }

  /** 3 t of industry per inhabitant: heavy, and alone. */
  @Test
  void aTownWithHeavyIndustryIsNotPutBesideOthers() {
    GivenTables tables =
        sixTowns()
            .emissions(SMHI, "SE-0009", "industry", "2020: 45000")
            .population(SCB, "SE-0009", "2020: 15000");

    assertThat(peers(tables, "municipality_id", "value", "group_id", "position", "group_withheld"))
        .hasSize(7)
        .contains("SE-0009 | 3 | - | - | fewer-than-five")
        .contains("SE-0002 | 2 | SE-10000-19999-other | lower than 4 of 5 others | -");
  }

  @Test
  void aCityWithoutOthersOfItsSizeIsPutBesideTheNextSmaller() {
    GivenTables tables =
        sixTowns()
            .emissions(SMHI, "SE-0009", "transport", "2020: 60000")
            .population(SCB, "SE-0009", "2020: 30000");

    assertThat(
            peers(tables, "municipality_id", "group_id", "group_widened", "group_size", "position"))
        .contains("SE-0009 | SE-10000-99999-other | true | 7 | lower than 4 of 6 others")
        .contains("SE-0002 | SE-10000-19999-other | false | 6 | lower than 4 of 5 others");
  }

  @Test
  void countriesStandApart() {
    GivenTables tables =
        sixTowns()
            .emissions("klimaregnskab 2025-10-01", "DK-0420", "dk-transport", "2020: 15000")
            .population("dst-population 2025-02-01", "DK-0420", "2020: 15000");

    assertThat(peers(tables, "municipality_id", "group_size", "group_withheld"))
        .contains("DK-0420 | - | fewer-than-five")
        .contains("SE-0002 | 6 | -");
  }

  /** 100 t to 81 t in two years is 10 % a year; the people of 2020 are the nearest known. */
  @Test
  void changeIsSinceTheFirstYearAndGroupedByTheNearestPopulation() {
    GivenTables tables = new GivenTables();
    for (int i = 1; i <= 5; i++) {
      tables
          .emissions(SMHI, "SE-000" + i, "transport", "2010: 900, 2015: 100, 2017: 81")
          .population(SCB, "SE-000" + i, "2020: 15000");
    }

    assertThat(
            peers(
                tables,
                "municipality_id",
                "year",
                "measure",
                "value",
                "unit",
                "since_year",
                "population_year",
                "position"))
        .hasSize(5)
        .contains(
            "SE-0003 | 2017 | change-per-year | -10 | %/year | 2015 | 2020 | lower than 0 of 4"
                + " others");
  }

  @Test
  void withoutAnyPopulationThereIsNoGroup() {
    assertThat(
            peers(
                new GivenTables().emissions(SMHI, "SE-0001", "transport", "2015: 100, 2016: 90"),
                "municipality_id",
                "value",
                "group_id",
                "group_withheld"))
        .containsExactly("SE-0001 | -10 | - | population-unknown");
  }

  private static GivenTables sixTowns() {
    GivenTables tables = new GivenTables();
    for (int i = 1; i <= 6; i++) {
      tables
          .emissions(SMHI, "SE-000" + i, "transport", "2020: " + i * 15_000)
          .population(SCB, "SE-000" + i, "2020: 15000");
    }
    return tables;
  }

  private static List<String> peers(GivenTables tables, String... columns) {
    return shown(new PeerComparison().build(tables), columns);
  }
}
