package se.klimatbokslut.pipeline.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.table.Table;

class YearlyEmissionsTest {
  private static final String SMHI = "smhi-co2 2024-04-18";
  private static final String SCB = "scb-population 2024-02-22";

  /** 60.5 + 39.5 = 100 t; for 50 people 2 t each. */
  @Test
  void theTotalIsTheSumOfTheSectorsAndDividedByThePeopleOfTheYear() {
    assertThat(
            yearly(
                new GivenTables()
                    .emissions(SMHI, "SE-2081", "transport", "2020: 60.5, 2021: 50")
                    .emissions(SMHI, "SE-2081", "agriculture", "2020: 39.5, 2021: 40")
                    .population(SCB, "SE-2081", "2020: 50")))
        .containsExactly(
            "SE-2081 | 2020 | agriculture | 39.5 | 0.79 | false | definitive",
            "SE-2081 | 2020 | all | 100 | 2 | false | definitive",
            "SE-2081 | 2020 | transport | 60.5 | 1.21 | false | definitive",
            "SE-2081 | 2021 | agriculture | 40 | - | false | definitive",
            "SE-2081 | 2021 | all | 90 | - | false | definitive",
            "SE-2081 | 2021 | transport | 50 | - | false | definitive");
  }

  @Test
  void subsectorsAreSummedToTheirSector() {
    assertThat(
            yearly(
                new GivenTables()
                    .row(Table.CORE_EDITION_YEAR, "status: definitive")
                    .row(Table.CORE_EMISSIONS, "subsector: cars", "emissions_t: 0.1")
                    .row(Table.CORE_EMISSIONS, "subsector: buses", "emissions_t: 0.2")))
        .containsExactly(
            "any | 1 | all | 0.3 | - | false | definitive",
            "any | 1 | any | 0.3 | - | false | definitive");
  }

  /** Heating of 2021 was carried forward: 6 of 10 t for one town, 4 of 10 for the other. */
  @Test
  void whatWasCarriedForwardIsMarkedAndSoIsATotalThatIsMostlyMadeOfIt() {
    assertThat(
            shown(
                new YearlyEmissions()
                    .build(
                        new GivenTables()
                            .emissions(SMHI, "SE-2080", "heating", "2021: 6")
                            .emissions(SMHI, "SE-2080", "transport", "2021: 4")
                            .emissions(SMHI, "SE-2081", "heating", "2021: 4")
                            .emissions(SMHI, "SE-2081", "transport", "2021: 6")
                            .row(
                                Table.CORE_CARRIED_FORWARD,
                                "edition_id: " + SMHI,
                                "gas: CO2",
                                "sector: heating",
                                "year: 2021",
                                "carried_forward: true")),
                "municipality_id",
                "sector",
                "emissions_t",
                "status",
                "carried_forward_pct"))
        .containsExactly(
            "SE-2080 | all | 10 | carried-forward | 60",
            "SE-2080 | heating | 6 | carried-forward | 100",
            "SE-2080 | transport | 4 | definitive | 0",
            "SE-2081 | all | 10 | definitive | 40",
            "SE-2081 | heating | 4 | carried-forward | 100",
            "SE-2081 | transport | 6 | definitive | 0");
  }

  /** 5.445 t a person times 51 700 people are 281 506.5 t: ours, not the publisher's. */
  @Test
  void publishedFiguresPerPersonTimesThePeopleAreMarkedDerived() {
    assertThat(
            yearly(
                new GivenTables()
                    .perPerson("konsumtionskompassen 2025-01-01", "SE-2081", "2023: 5.445")
                    .perPerson("konsumtionskompassen 2025-01-01", "SE-2080", "2023: 5")
                    .population(SCB, "SE-2081", "2023: 51700")))
        .containsExactly(
            "SE-2080 | 2023 | all | - | 5 | true | definitive",
            "SE-2080 | 2023 | household-consumption | - | 5 | true | definitive",
            "SE-2081 | 2023 | all | 281506.5 | 5.445 | true | definitive",
            "SE-2081 | 2023 | household-consumption | 281506.5 | 5.445 | true | definitive");
  }

  @Test
  void whereNobodyLivesNothingIsDivided() {
    assertThat(
            yearly(
                new GivenTables()
                    .emissions(SMHI, "SE-2081", "transport", "2020: 60")
                    .population(SCB, "SE-2081", "2020: 0")))
        .contains("SE-2081 | 2020 | all | 60 | - | false | definitive");
  }

  @Test
  void thePopulationIsThatOfTheNewestEdition() {
    assertThat(
            yearly(
                new GivenTables()
                    .emissions(SMHI, "SE-2081", "transport", "2020: 60")
                    .population("scb-population 2021-02-22", "SE-2081", "2020: 60")
                    .population("scb-population 2022-02-22", "SE-2081", "2020: 50")))
        .contains("SE-2081 | 2020 | all | 60 | 1.2 | false | definitive");
  }

  private static List<String> yearly(GivenTables tables) {
    return shown(
        new YearlyEmissions().build(tables),
        "municipality_id",
        "year",
        "sector",
        "emissions_t",
        "per_capita_t",
        "derived",
        "status");
  }
}
