package se.klimatbokslut.pipeline.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;

import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.table.Table;

/** Three editions of one publication; the newest has dropped 2019. */
class KnownFiguresTest {
  private static final GivenTables TABLES =
      new GivenTables()
          .emissions("smhi-co2 2023-05-01", "SE-2081", "transport", "2019: 50, 2020: 40")
          .emissions("smhi-co2 2024-05-01", "SE-2081", "transport", "2019: 51, 2020: 41")
          .emissions("smhi-co2 2025-05-01", "SE-2081", "transport", "2020: 42, 2021: 32");
  private static final String[] FIGURE = {"year", "emissions_t", "status", "edition_id"};

  @Test
  void theNewestEditionThatHoldsAYearSpeaksForIt() {
    assertThat(shown(new KnownFigures(TABLES).newest(Table.CORE_EMISSIONS), FIGURE))
        .containsExactly(
            "2019 | 51 | older-edition | smhi-co2 2024-05-01",
            "2020 | 42 | definitive | smhi-co2 2025-05-01",
            "2021 | 32 | definitive | smhi-co2 2025-05-01");
  }

  @Test
  void theEditionBeforeIsTheSecondNewestThatHoldsTheYear() {
    assertThat(
            shown(
                new KnownFigures(TABLES).previous(Table.CORE_EMISSIONS),
                "year",
                "emissions_t",
                "edition_id"))
        .containsExactly("2019 | 50 | smhi-co2 2023-05-01", "2020 | 41 | smhi-co2 2024-05-01");
  }

  @Test
  void plantsOfOneListAreSeriesOfTheirOwn() {
    GivenTables tables =
        new GivenTables()
            .facility("facilities 2023-01-01", "SE-2081", "mill", "2020: 5")
            .facility("facilities 2024-01-01", "SE-2081", "kiln", "2020: 7");

    assertThat(
            shown(
                new KnownFigures(tables).newestOfLists(Table.CORE_FACILITY, "facility_id"),
                "facility_id",
                "emissions_t"))
        .containsExactly("kiln | 7", "mill | 5");
  }

  @Test
  void theNewestListThatHasAPlantsYearSpeaksForIt() {
    GivenTables tables =
        new GivenTables()
            .facility("facilities 2024-01-01", "SE-2081", "mill", "2020: 6")
            .facility("facilities 2023-01-01", "SE-2081", "mill", "2019: 4, 2020: 5");

    assertThat(
            shown(
                new KnownFigures(tables).newestOfLists(Table.CORE_FACILITY, "facility_id"),
                "year",
                "emissions_t"))
        .containsExactly("2019 | 4", "2020 | 6");
  }

  /**
   * The list of 2024 has two rows of the year and the one before it one; neither is taken apart.
   */
  @Test
  void allRowsOfTheNewestListAreKeptAndTheListBeforeIsTheSecondNewest() {
    GivenTables tables =
        new GivenTables()
            .inventory("own 2023-01-01", "SE-2081", "city", "all", "2020: 9, 2021: 8")
            .inventory("own 2024-01-01", "SE-2081", "city", "food", "2020: 4")
            .inventory("own 2024-01-01", "SE-2081", "city", "vehicles", "2020: 6");
    String[] series = {"municipality_id", "boundary"};

    assertThat(
            shown(
                new KnownFigures(tables).newestOfLists(Table.CORE_INVENTORY, series),
                "year",
                "sector",
                "emissions_t"))
        .containsExactly("2020 | food | 4", "2020 | vehicles | 6", "2021 | all | 8");
    assertThat(
            shown(
                new KnownFigures(tables).previousOfLists(Table.CORE_INVENTORY, series),
                "year",
                "sector",
                "emissions_t"))
        .containsExactly("2020 | all | 9");
  }
}
