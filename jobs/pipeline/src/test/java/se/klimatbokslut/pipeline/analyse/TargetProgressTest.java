package se.klimatbokslut.pipeline.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;
import static se.klimatbokslut.pipeline.analyse.Targets.BUDGET;
import static se.klimatbokslut.pipeline.analyse.Targets.HALF_BY_2030;
import static se.klimatbokslut.pipeline.analyse.Targets.ONE_TONNE_PER_PERSON;
import static se.klimatbokslut.pipeline.analyse.Targets.budgetOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetProgressTest {
  private static final String SMHI = "smhi-co2 2024-04-18";
  private static final String SEI = "konsumtionskompassen 2025-01-01";

  /** After 100 and 85 t, 65 t of 250 t are left; the path had 190 t for both years, 5 t more. */
  @Test
  void aBudgetIsOnTrackWhileItsSumStaysBelowThePath() {
    assertThat(
            progress(
                new GivenTables()
                    .emissions(SMHI, "SE-2081", "transport", "2020: 100, 2021: 85")
                    .target("SE-2081", BUDGET),
                "target_id",
                "as_of_date",
                "municipality_id",
                "type",
                "latest_definitive_year",
                "status",
                "edition_id",
                "value",
                "path_value",
                "target_value",
                "unit",
                "verdict",
                "verified",
                "margin",
                "margin_unit"))
        .containsExactly(
            "SE-2081-budget | 2025-06-30 | SE-2081 | carbon-budget | 2021 | definitive"
                + " | smhi-co2 2024-04-18 | 185 | 190 | 250 | t | on-track | true | 5 | t");
  }

  /** After 100 and 100 t, 50 t of the same level held last half of 2022. */
  @Test
  void aBudgetRunsOutInTheMiddleOfTheYearThatNeedsTwiceWhatIsLeft() {
    assertThat(
            progress(
                new GivenTables()
                    .emissions(SMHI, "SE-2081", "transport", "2020: 100, 2021: 100")
                    .target("SE-2081", BUDGET),
                "verdict",
                "run_out_date",
                "run_out_level_held_date",
                "flips_when",
                "flips_when_sv",
                "flips_when_da"))
        .containsExactly(
            "off-track | 2022-07-02 | 2022-07-02 | on-track if the figure of 2021 was 10 t lower | på"
                + " väg att nås om utfallet 2021 hade varit 10 t lägre | på vej til at blive nået,"
                + " hvis tallet for 2021 havde været 10 t lavere");
  }

  @Test
  void aMissingPlantIsNamedInTheReason() {
    assertThat(
            progress(
                new GivenTables()
                    .emissions(SMHI, "SE-2081", "industry", "2020: 130, 2021: 120")
                    .facility("facilities 2024-01-01", "SE-2081", "ssab-borlange", "2020: 30")
                    .target(
                        "SE-2081",
                        budgetOf(
                            "{without_facilities: [ssab-borlange],"
                                + " international_transport: municipal}")),
                "verdict",
                "reason"))
        .containsExactly(
            "not-assessable | years of the period 2020-2022 are missing from the statistics:"
                + " facility ssab-borlange has no figures for 2021: supply a facilities file");
  }

  /**
   * Of 120 t a year, from none to all of the 50 t of industry: 140 to 240 t, the path has 190 t.
   */
  @Test
  void aMissingPlantOfAKnownSectorLeavesTheVerdictBetweenTwoFigures() {
    assertThat(
            progress(
                tonnesWithAPlant(),
                "verdict",
                "value",
                "value_low",
                "value_high",
                "path_value",
                "required_rate_pct",
                "margin",
                "run_out_date",
                "reason_sv"))
        .containsExactly(
            "not-assessable | - | 140 | 240 | 190 | - | - | - | anläggningen ssab-borlange, som målet"
                + " inte räknar, saknar uppgifter för 2020–2021; om inget av sektorn industri kom"
                + " därifrån: inte på väg att nås (240 t utsläppt och 10 t av budgeten kvar); om"
                + " allt gjorde det: på väg att nås (140 t utsläppt och 110 t av budgeten kvar); en"
                + " anläggningsfil med facility_id, municipality_id, year, gas och tonnes för"
                + " 2020–2021 avgör saken");
  }

  /** With 20 and 45 t of the plant the sum is 100 + 75 t. */
  @Test
  void aFileOfThePlantSettlesIt() {
    assertThat(
            progress(
                tonnesWithAPlant()
                    .facility(
                        "facilities 2024-01-01", "SE-2081", "ssab-borlange", "2020: 20, 2021: 45"),
                "verdict",
                "value",
                "value_low",
                "value_high"))
        .containsExactly("on-track | 175 | - | -");
  }

  private static GivenTables tonnesWithAPlant() {
    return new GivenTables()
        .emissions(SMHI, "SE-2081", "transport", "2020: 70, 2021: 70")
        .emissions(SMHI, "SE-2081", "industry", "2020: 50, 2021: 50")
        .target(
            "SE-2081",
            budgetOf(
                "{without_facilities: [{id: ssab-borlange, sector: industry}],"
                    + " international_transport: municipal}"));
  }

  /** 100 of 250 t in 2020: 150 t left, 100 (1 + q) = 150; after 100 t more, one year with 50 t. */
  @Test
  void waitingAndDebtStandBesideTheRate() {
    assertThat(
            progress(
                new GivenTables()
                    .emissions(SMHI, "SE-2081", "transport", "2020: 100")
                    .target("SE-2081", BUDGET.replace("uncut-first-year", "cut-first-year")),
                "required_rate_pct",
                "rate_if_waiting_pct",
                "debt_t"))
        .containsExactly("17.712434 | 50 | -");
    assertThat(
            progress(
                new GivenTables()
                    .emissions(SMHI, "SE-2081", "transport", "2020: 200, 2021: 90")
                    .target("SE-2081", BUDGET.replace("start_level_t: 100\n", "")),
                "verdict",
                "required_rate_pct",
                "rate_if_waiting_pct",
                "debt_t",
                "reason_da"))
        .containsExactly(
            "missed | - | - | 40 | udledningen i 2020–2021 overskrider budgettet på 250 t med 40 t;"
                + " kun negative udledninger på 40 t kan genoprette det; bliver 2022 som 2021,"
                + " bliver gælden 130 t");
  }

  /** Dalarna by SMHI's own totals: the grand total and the municipality's do not count again. */
  @Test
  void aCountyIsJudgedByThePublishersTotals() {
    assertThat(
            progress(
                new GivenTables()
                    .total(SMHI, "SE-20", "transport", "2020: 600, 2021: 500")
                    .total(SMHI, "SE-20", "agriculture", "2020: 400, 2021: 400")
                    .total(SMHI, "SE-20", "all", "2020: 1000, 2021: 900")
                    .total(SMHI, "SE-2081", "transport", "2020: 60, 2021: 50")
                    .target("SE-20", HALF_BY_2030.replace("SE-2081", "SE-20")),
                "target_id",
                "municipality_id",
                "latest_definitive_year",
                "value",
                "path_value",
                "target_value",
                "unit",
                "verdict"))
        .containsExactly("SE-20-half | SE-20 | 2021 | 10 | 5 | 50 | % | on-track");
  }

  /** The edition before had 97 t in 2021: 3 % of the 5 % that the path has. */
  @Test
  void aRestatementThatTurnsTheVerdictLeavesItOpen() {
    assertThat(
            progress(
                new GivenTables()
                    .emissions("smhi-co2 2023-04-18", "SE-2081", "waste", "2020: 100, 2021: 97")
                    .emissions(SMHI, "SE-2081", "waste", "2020: 100, 2021: 94")
                    .target("SE-2081", HALF_BY_2030),
                "value",
                "verdict"))
        .containsExactly("6 | too-close-to-call");
  }

  @Test
  void oneYearOfConsumptionSaysNothingOfTheWayToACeiling() {
    assertThat(
            progress(
                new GivenTables()
                    .perPerson(SEI, "SE-2081", "2023: 5.445")
                    .target("SE-2081", ONE_TONNE_PER_PERSON),
                "value",
                "target_value",
                "unit",
                "margin",
                "verdict",
                "reason_code",
                "flips_when"))
        .containsExactly("5.445 | 1 | t/person | -4.445 | not-assessable | one-year-only | -");
  }

  /** Of 1068 t in the city's words the statistics hold 592 t. */
  @Test
  void tonnesOfAnotherBoundaryAreNotJudged() {
    assertThat(
            progress(
                new GivenTables()
                    .emissions(SMHI, "SE-2081", "transport", "2020: 592, 2021: 85")
                    .target("SE-2081", BUDGET.replace("start_level_t: 100", "start_level_t: 1068")),
                "value",
                "verdict",
                "reason_code"))
        .containsExactly("- | not-assessable | other-boundary");
  }

  /** In the accounts of 2021 the newest year is 2021: 95 t allowed; in those of 2022 it is 2022. */
  @Test
  void everyYearHasItsAccounts() {
    List<String> years =
        shown(
            new TargetYears(LocalDate.of(2025, 6, 30))
                .build(
                    new GivenTables()
                        .emissions(SMHI, "SE-2081", "waste", "2020: 100, 2021: 90, 2022: 99")
                        .target("SE-2081", HALF_BY_2030)),
            "year",
            "as_of_date",
            "value_year",
            "value",
            "verdict");

    assertThat(years).hasSize(11);
    assertThat(years)
        .contains(
            "2019 | 2025-06-30 | - | - | not-assessable",
            "2020 | 2025-06-30 | 2020 | - | not-assessable",
            "2021 | 2025-06-30 | 2021 | 10 | on-track",
            "2022 | 2025-06-30 | 2022 | 1 | off-track",
            "2025 | 2025-06-30 | 2022 | 1 | off-track");
  }

  @Test
  void theNationsConsumptionIsJudgedByItsOwnFigure() {
    assertThat(
            progress(
                new GivenTables()
                    .perPerson(SEI, "SE", "2023: 5.7")
                    .target("SE", ONE_TONNE_PER_PERSON.replace("SE-2081", "SE")),
                "target_id",
                "latest_definitive_year",
                "value",
                "verdict"))
        .containsExactly("SE-consumption | 2023 | 5.7 | not-assessable");
  }

  /** In 2024 there are 40 t left and sinks of 45 t: net zero is met with 5 t to spare. */
  @Test
  void sinksBalanceWhatIsLeft() {
    assertThat(
            progress(
                new GivenTables()
                    .emissions(SMHI, "SE-2081", "waste", "2020: 100, 2024: 40")
                    .indicator("indicators 2025-01-01", "SE-2081", "sinks", "t", "2024: 45")
                    .target(
                        "SE-2081",
                        HALF_BY_2030
                            .replace("reduction-from-base", "net-zero")
                            .replace("target_year: 2030", "year: 2024")),
                "value",
                "verdict",
                "margin"))
        .containsExactly("40 | met | 5");
  }

  @Test
  void aRegisterIsAsLongAsItsIndicator() {
    String register =
        """
        {id: SE-2081-contracts, type: register, verified: true, perspective: territorial,
         register: local-climate-contracts, stated_count: 40, by_year: 2023}
        """;

    assertThat(
            progress(
                new GivenTables()
                    .indicator(
                        "indicators 2024-01-01",
                        "SE-2081",
                        "local-climate-contracts",
                        "count",
                        "2022: 31, 2023: 41")
                    .target("SE-2081", register),
                "value",
                "target_value",
                "unit",
                "verdict",
                "margin"))
        .containsExactly("41 | 40 | count | met | 1");
  }

  @Test
  void aTargetWithoutAnyFigureStillHasItsRow() {
    assertThat(
            progress(
                new GivenTables()
                    .emissions(SMHI, "SE-2080", "transport", "2020: 100")
                    .target("SE-2081", HALF_BY_2030)
                    .target("SE-2081", BUDGET),
                "target_id",
                "latest_definitive_year",
                "verdict",
                "reason"))
        .containsExactly(
            "SE-2081-budget | - | not-assessable | no edition that is held has CO2 of this area; one"
                + " that has it settles it",
            "SE-2081-half | - | not-assessable | no edition that is held has CO2 of this area; one"
                + " that has it settles it");
  }

  @Test
  void anUnverifiedTargetIsCarriedAndNotJudged() {
    assertThat(
            progress(
                new GivenTables()
                    .emissions(SMHI, "SE-2081", "transport", "2020: 100, 2021: 85")
                    .target("SE-2081", HALF_BY_2030.replace("verified: true", "verified: false")),
                "target_id",
                "verified",
                "value",
                "verdict",
                "reason"))
        .containsExactly(
            "SE-2081-half | false | - | not-assessable | the target has not been checked against"
                + " its source and is not judged");
  }

  /** Emissions that stand still but for a milligram reach their path in 10^15 years. */
  @Test
  void nextToNoPaceIsNoPace() {
    assertThat(
            progress(
                new GivenTables()
                    .emissions(SMHI, "SE-2081", "waste", "2020: 9000000.000000001, 2021: 9000000")
                    .target(
                        "SE-2081",
                        ONE_TONNE_PER_PERSON
                            .replace("consumption\ngas: GHG", "territorial\ngas: CO2")
                            .replace("tonnes-per-person", "tonnes")),
                "value",
                "verdict",
                "margin_years"))
        .containsExactly("9000000 | off-track | -");
  }

  private static List<String> progress(GivenTables tables, String... columns) {
    return shown(new TargetProgress(LocalDate.of(2025, 6, 30)).build(tables), columns).stream()
        .map(row -> row.replace('\u00a0', ' '))
        .toList();
  }
}
