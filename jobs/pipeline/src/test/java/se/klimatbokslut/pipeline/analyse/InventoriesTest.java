package se.klimatbokslut.pipeline.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;

import java.util.List;
import org.junit.jupiter.api.Test;

class InventoriesTest {
  private static final String SMHI = "smhi-co2 2024-04-18";
  private static final String OWN = "municipal-inventory 2024-05-31";

  /** 160 t of the city's own beside 100 t of the statistics: 60 t more. */
  @Test
  void theNationalStatisticsStandBesideATotal() {
    GivenTables tables =
        new GivenTables()
            .emissions(SMHI, "SE-0180", "transport", "2020: 70, 2021: 60")
            .emissions(SMHI, "SE-0180", "waste", "2020: 30, 2021: 30")
            .inventory(OWN, "SE-0180", "city", "all", "2020: 160, 2022: 154", "preliminary");

    assertThat(
            made(
                tables,
                "municipality_id",
                "boundary",
                "year",
                "gas",
                "sector",
                "emissions_t",
                "status",
                "statistics_t",
                "difference_t",
                "source",
                "edition_id",
                "statistics_edition_id"))
        .containsExactly(
            "SE-0180 | city | 2020 | CO2 | all | 160 | preliminary | 100 | 60 | all report | "
                + OWN
                + " | "
                + SMHI,
            "SE-0180 | city | 2022 | CO2 | all | 154 | preliminary | - | - | all report | "
                + OWN
                + " | -");
  }

  /** 14 + 10 t; the list's own total of 24.4 t is only a control. */
  @Test
  void aTotalIsTheSumOfItsSectorsAndPreliminaryWhenOneOfThemIs() {
    GivenTables tables =
        new GivenTables()
            .emissions(SMHI, "SE-1490", "transport", "2020: 70")
            .inventory(OWN, "SE-1490", "own-operations", "all", "2020: 24.4")
            .inventory(OWN, "SE-1490", "own-operations", "food", "2020: 14", "preliminary")
            .inventory(OWN, "SE-1490", "own-operations", "vehicles", "2020: 10");

    assertThat(made(tables, "sector", "emissions_t", "status", "statistics_t", "source"))
        .containsExactly(
            "all | 24 | preliminary | - | food report; vehicles report",
            "food | 14 | preliminary | - | food report",
            "vehicles | 10 | definitive | - | vehicles report");
  }

  @Test
  void sectorsOfACityHaveNoStatisticsBesideThem() {
    GivenTables tables =
        new GivenTables()
            .emissions(SMHI, "SE-1490", "transport", "2020: 70")
            .inventory(OWN, "SE-1490", "city", "food", "2020: 14");

    assertThat(made(tables, "sector", "statistics_t", "difference_t"))
        .containsExactly("all | 70 | -56", "food | - | -");
  }

  @Test
  void theNewestListThatHasAYearSpeaksForIt() {
    GivenTables tables =
        new GivenTables()
            .inventory("own 2022-01-01", "SE-1490", "city", "all", "2019: 180, 2020: 165")
            .inventory("own 2023-01-01", "SE-1490", "city", "all", "2020: 160");

    assertThat(made(tables, "year", "emissions_t", "edition_id"))
        .containsExactly("2019 | 180 | own 2022-01-01", "2020 | 160 | own 2023-01-01");
  }

  private static List<String> made(GivenTables tables, String... columns) {
    return shown(new Inventories().build(tables), columns);
  }
}
