package se.klimatbokslut.pipeline.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;
import static se.klimatbokslut.pipeline.analyse.Targets.BUDGET;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.table.Table;

/**
 * What a target is judged by: the national statistics or an inventory, and what is counted twice.
 */
class EvidenceTest {
  private static final String SMHI = "smhi-co2 2024-04-18";
  private static final String OWN = "municipal-inventory 2024-05-31";
  private static final String IN_CITY = BUDGET + "boundary: city\n";
  private static final String OF_OWN_OPERATIONS =
      BUDGET.replace("perspective: territorial", "perspective: own-operations");
  private static final String CONTRACTS =
      """
      {id: SE-2081-contracts, type: register, verified: true, perspective: territorial,
       register: local-climate-contracts, stated_count: 40, by_year: 2023}
      """;

  /** What the statistics have stands beside it, to be compared with stated levels. */
  @Test
  void aTargetWithABoundaryIsJudgedByThatInventoryAlone() {
    GivenTables tables =
        statistics()
            .inventory(OWN, "SE-2081", "city", "all", "2020: 160")
            .inventory(OWN, "SE-2081", "city", "all", "2022: 154", "preliminary")
            .inventory(OWN, "SE-2081", "own-operations", "all", "2020: 7")
            .target("SE-2081", IN_CITY);

    assertThat(evidence(tables))
        .containsExactly(
            "beside-inventory | transport | 2020 | 100 | t | definitive | smhi-co2 2024-04-18",
            "population | population | 2020 | 50 | persons | definitive | scb-population 2021-02-01",
            "sector | all | 2020 | 160 | t | definitive | " + OWN,
            "sector | all | 2022 | 154 | t | prognosis | " + OWN);
  }

  @Test
  void aTargetWithoutABoundaryIsJudgedByTheNationalStatisticsAlone() {
    GivenTables tables =
        statistics()
            .inventory(OWN, "SE-2081", "city", "all", "2020: 160")
            .target("SE-2081", BUDGET);

    assertThat(evidence(tables))
        .containsExactly(
            "all-gases | all | 2020 | 120 | t | definitive | smhi-ghg 2025-09-01",
            "population | population | 2020 | 50 | persons | definitive | scb-population 2021-02-01",
            "previous-sector | transport | 2020 | 99 | t | older-edition | smhi-co2 2023-04-18",
            "sector | transport | 2020 | 100 | t | definitive | " + SMHI);
  }

  /** The total of 24 t is what the parts are held against, and counts nothing again. */
  @Test
  void ownOperationsAreCountedBySectorByTheirOwnInventory() {
    GivenTables tables =
        statistics()
            .inventory(OWN, "SE-2081", "own-operations", "all", "2020: 24, 2021: 20")
            .inventory(OWN, "SE-2081", "own-operations", "food", "2020: 14")
            .inventory(OWN, "SE-2081", "own-operations", "vehicles", "2020: 10")
            .inventory(OWN, "SE-2080", "own-operations", "vehicles", "2020: 99")
            .target("SE-2081", OF_OWN_OPERATIONS);

    assertThat(evidence(tables))
        .filteredOn(line -> !line.startsWith("population"))
        .containsExactly(
            "sector | all | 2021 | 20 | t | definitive | " + OWN,
            "sector | food | 2020 | 14 | t | definitive | " + OWN,
            "sector | vehicles | 2020 | 10 | t | definitive | " + OWN);
  }

  @Test
  void theListBeforeIsWhatTheInventoryWasBefore() {
    String before = "municipal-inventory 2023-05-31";
    GivenTables tables =
        new GivenTables()
            .inventory(before, "SE-2081", "city", "all", "2019: 180, 2020: 165")
            .inventory(OWN, "SE-2081", "city", "all", "2020: 160, 2021: 150")
            .target("SE-2081", IN_CITY);

    assertThat(evidence(tables))
        .containsExactly(
            "previous-sector | all | 2020 | 165 | t | definitive | " + before,
            "sector | all | 2019 | 180 | t | definitive | " + before,
            "sector | all | 2020 | 160 | t | definitive | " + OWN,
            "sector | all | 2021 | 150 | t | definitive | " + OWN);
  }

  @Test
  void anInventoryOfAnotherGasIsNoneOfTheTarget() {
    GivenTables tables =
        new GivenTables()
            .inventory(OWN, "SE-2081", "city", "all", "2020: 160")
            .target("SE-2081", IN_CITY.replace("gas: CO2", "gas: GHG"));

    assertThat(evidence(tables)).isEmpty();
  }

  /** 12 + 1 in 2021 and 24 + 3 in 2022; 2023 had not ended, so the indicator of 2023 is used. */
  @Test
  void aRegisterOfContractsIsAsLongAsWhatIsInForceWhenAYearHasEnded() {
    String register = "climate-contracts 2023-06-01";
    GivenTables tables =
        new GivenTables()
            .indicator(
                "indicators 2024-01-01",
                "SE-2081",
                "local-climate-contracts",
                "count",
                "2022: 22, 2023: 41")
            .row(Table.OUT_CONTRACT_COUNT, contracts(2021, "whole-year", 12, 1, register))
            .row(Table.OUT_CONTRACT_COUNT, contracts(2022, "whole-year", 24, 3, register))
            .row(Table.OUT_CONTRACT_COUNT, contracts(2023, "so-far", 35, 5, register))
            .target("SE-2081", CONTRACTS);

    assertThat(evidence(tables))
        .containsExactly(
            "indicator | local-climate-contracts | 2021 | 13 | count | definitive | " + register,
            "indicator | local-climate-contracts | 2022 | 27 | count | definitive | " + register,
            "indicator | local-climate-contracts | 2023 | 41 | count | definitive |"
                + " indicators 2024-01-01");
  }

  /** 12 500 + 200 t in 2021, by the newest list that has the year. */
  @Test
  void sinksAreWhatWasTakenUpInAllWaysTogether() {
    String list = "negative-emissions 2024-03-01";
    GivenTables tables =
        new GivenTables()
            .uptake("negative-emissions 2023-03-01", "SE-2081", "forest", "2020: 12000, 2021: 9")
            .uptake(list, "SE-2081", "forest", "2021: 12500")
            .uptake(list, "SE-2081", "wetland", "2021: 200")
            .indicator("indicators 2024-01-01", "SE-2081", "sinks", "t", "2019: 11000, 2021: 13000")
            .target("SE-2081", CONTRACTS);

    assertThat(evidence(tables))
        .containsExactly(
            "indicator | sinks | 2019 | 11000 | t | definitive | indicators 2024-01-01",
            "indicator | sinks | 2020 | 12000 | t | definitive | negative-emissions 2023-03-01",
            "indicator | sinks | 2021 | 12700 | t | definitive | " + list);
  }

  private static GivenTables statistics() {
    return new GivenTables()
        .emissions("smhi-co2 2023-04-18", "SE-2081", "transport", "2020: 99")
        .emissions(SMHI, "SE-2081", "transport", "2020: 100")
        .allGases("smhi-ghg 2025-09-01", "SE-2081", "2020: 120")
        .population("scb-population 2021-02-01", "SE-2081", "2020: 50");
  }

  private static String[] contracts(
      int year, String status, int inside, int outside, String register) {
    return new String[] {
      "municipality_id: SE-2081",
      "year: " + year,
      "status: " + status,
      "in_force_inside: " + inside,
      "in_force_outside: " + outside,
      "parties_in_force: 10",
      "edition_id: " + register
    };
  }

  private static List<String> evidence(GivenTables tables) {
    return shown(
        new Evidence().build(tables),
        "kind",
        "name",
        "year",
        "amount",
        "unit",
        "status",
        "edition_id");
  }
}
