package se.klimatbokslut.pipeline.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;
import static se.klimatbokslut.pipeline.analyse.Targets.BUDGET;
import static se.klimatbokslut.pipeline.analyse.Targets.HALF_BY_2030;
import static se.klimatbokslut.pipeline.analyse.Targets.budgetOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.table.Table;

class BudgetLedgersTest {
  private static final String SMHI = "smhi-co2 2024-04-18";

  /** 100, 90 and 80 t of 250 t leave 150, 60 and -20 t; the path has 100, 90 and 81 t. */
  @Test
  void whatRemainsIsTheBudgetLessAllYearsAndMayBeNegative() {
    assertThat(
            ledger(
                new GivenTables()
                    .emissions(SMHI, "SE-2081", "transport", "2020: 60, 2021: 50, 2022: 40")
                    .emissions(SMHI, "SE-2081", "agriculture", "2020: 40, 2021: 40, 2022: 40")
                    .target("SE-2081", BUDGET),
                "year",
                "emissions_t",
                "path_t",
                "deviation_t",
                "cumulative_t",
                "cumulative_deviation_t",
                "remaining_t",
                "status"))
        .containsExactly(
            "2020 | 100 | 100 | 0 | 100 | 0 | 150 | definitive",
            "2021 | 90 | 90 | 0 | 190 | 0 | 60 | definitive",
            "2022 | 80 | 81 | -1 | 270 | -1 | -20 | definitive");
  }

  @Test
  void yearsThatAreNotKnownYetHaveTheirPathOnly() {
    assertThat(
            ledger(
                new GivenTables()
                    .emissions(SMHI, "SE-2081", "transport", "2020: 100")
                    .target("SE-2081", BUDGET),
                "municipality_id",
                "year",
                "gas",
                "emissions_t",
                "path_t",
                "remaining_t",
                "status",
                "edition_id"))
        .containsExactly(
            "SE-2081 | 2020 | CO2 | 100 | 100 | 150 | definitive | smhi-co2 2024-04-18",
            "SE-2081 | 2021 | CO2 | - | 90 | - | - | -",
            "SE-2081 | 2022 | CO2 | - | 81 | - | - | -");
  }

  /** The edition before said 95 t for 2020 and nothing about 2021. */
  @Test
  void whatTheNewestEditionChangedStandsBesideItsYear() {
    assertThat(
            ledger(
                new GivenTables()
                    .emissions("smhi-co2 2023-04-18", "SE-2081", "transport", "2020: 95")
                    .emissions(SMHI, "SE-2081", "transport", "2020: 100, 2021: 90")
                    .target("SE-2081", BUDGET),
                "year",
                "emissions_t",
                "restated_t"))
        .containsExactly("2020 | 100 | 5", "2021 | 90 | -", "2022 | - | -");
  }

  /** 130 t less 30 t of the plant are 100 t; without a figure of 2021 nothing is said of it. */
  @Test
  void aPlantOutsideTheScopeIsTakenOff() {
    assertThat(
            ledger(
                new GivenTables()
                    .emissions(SMHI, "SE-2081", "industry", "2020: 130, 2021: 120")
                    .facility("facilities 2024-01-01", "SE-2081", "ssab-borlange", "2020: 30")
                    .target(
                        "SE-2081",
                        budgetOf(
                            "{without_facilities: [ssab-borlange],"
                                + " international_transport: municipal}")),
                "year",
                "emissions_t",
                "remaining_t"))
        .containsExactly("2020 | 100 | 150", "2021 | - | -", "2022 | - | -");
  }

  /** 2020 is known, 130 - 30 t; of the 120 t of 2021, 50 t are of the sector of the plant. */
  @Test
  void aYearWithoutThePlantsFigureShowsItsBounds() {
    assertThat(
            ledger(
                new GivenTables()
                    .emissions(SMHI, "SE-2081", "industry", "2020: 60, 2021: 50")
                    .emissions(SMHI, "SE-2081", "transport", "2020: 70, 2021: 70")
                    .facility("facilities 2024-01-01", "SE-2081", "ssab-borlange", "2020: 30")
                    .target(
                        "SE-2081",
                        budgetOf(
                            "{without_facilities: [{id: ssab-borlange, sector: industry}],"
                                + " international_transport: municipal}")),
                "year",
                "emissions_t",
                "emissions_low_t",
                "emissions_high_t",
                "cumulative_t",
                "remaining_t",
                "remaining_low_t",
                "remaining_high_t",
                "status"))
        .containsExactly(
            "2020 | 100 | - | - | 100 | 150 | - | - | definitive",
            "2021 | - | 70 | 120 | - | - | 30 | 80 | definitive",
            "2022 | - | - | - | - | - | - | - | -");
  }

  /**
   * 100 t of 250 are emitted in 2020. 3 t of 60 and 4 t of 40, independent of each other, are 5 t
   * of the next 100, whatever the width of agriculture and of all together.
   */
  @Test
  void prognosesInsideTheScopeComeWithTheirBand() {
    GivenTables tables =
        new GivenTables()
            .emissions(SMHI, "SE-2081", "industry", "2020: 60")
            .emissions(SMHI, "SE-2081", "transport", "2020: 40")
            .emissions(SMHI, "SE-2081", "agriculture", "2020: 10")
            .target(
                "SE-2081",
                budgetOf(
                    "{only_sectors: [industry, transport], international_transport: municipal}"));
    estimate(tables, "2021", "industry", "60", "5");
    estimate(tables, "2021", "transport", "40", "10");
    estimate(tables, "2021", "agriculture", "10", "90");
    estimate(tables, "2021", "all", "110", "30");

    assertThat(
            ledger(
                tables,
                "year",
                "status",
                "emissions_t",
                "emissions_low80_t",
                "emissions_high80_t",
                "remaining_t",
                "remaining_low80_t",
                "remaining_high80_t"))
        .containsExactly(
            "2020 | definitive | 100 | - | - | 150 | - | -",
            "2021 | prognosis | 100 | 95 | 105 | 50 | 45 | 55",
            "2022 | - | - | - | - | - | - | -");
  }

  private static void estimate(
      GivenTables tables, String year, String sector, String tonnes, String halfWidthPct) {
    tables.row(
        Table.OUT_PROGNOSIS,
        "municipality_id: SE-2081",
        "gas: CO2",
        "year: " + year,
        "sector: " + sector,
        "estimate_t: " + tonnes,
        "half_width80_pct: " + halfWidthPct,
        "status: prognosis",
        "edition_id: " + SMHI,
        "national_edition_id: n1");
  }

  /** A tenth of the people have a tenth of the nation's 500 t; the municipality's own 7 t fall. */
  @Test
  void internationalTransportPerCapitaIsTheShareOfThePeople() {
    assertThat(
            ledger(
                new GivenTables()
                    .emissions(SMHI, "SE-2081", "transport", "2020: 50")
                    .emissions(SMHI, "SE-2081", "international-transport", "2020: 7")
                    .total(SMHI, "SE", "international-transport", "2020: 500")
                    .population("scb-population 2021-02-22", "SE-2081", "2020: 1000")
                    .population("scb-population 2021-02-22", "SE", "2020: 10000")
                    .target("SE-2081", budgetOf("{international_transport: per-capita}")),
                "year",
                "emissions_t"))
        .containsExactly("2020 | 100", "2021 | -", "2022 | -");
  }

  @Test
  void onlyVerifiedBudgetsHaveALedger() {
    assertThat(
            ledger(
                new GivenTables()
                    .emissions(SMHI, "SE-2081", "transport", "2020: 100")
                    .target("SE-2081", BUDGET.replace("verified: true", "verified: false"))
                    .target("SE-2081", HALF_BY_2030),
                "target_id"))
        .isEmpty();
  }

  private static List<String> ledger(GivenTables tables, String... columns) {
    return shown(new BudgetLedgers().build(tables), columns);
  }
}
