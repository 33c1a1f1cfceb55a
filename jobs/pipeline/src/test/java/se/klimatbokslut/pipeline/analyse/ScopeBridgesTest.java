package se.klimatbokslut.pipeline.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;
import static se.klimatbokslut.pipeline.analyse.Targets.budgetOf;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeBridgesTest {
  private static final String CO2 = "smhi-co2 2024-04-18";
  private static final String GHG = "smhi-ghg 2025-09-01";
  private static final String LIST = "facilities 2025-01-01";
  private static final String WITHOUT_A_PLANT =
      budgetOf("{without_facilities: [ssab-borlange], international_transport: none}");

  /** 400 t of all gases, 330 t CO2, of which the plant emits 130 t and flights 12 t. */
  @Test
  void theWayFromAllGasesToTheScopeNamesItsEditions() {
    assertThat(bridge(borlange().facility(LIST, "SE-2081", "ssab-borlange", "2020: 130")))
        .containsExactly(
            "1 | all-gases | - | 400 | definitive | " + GHG,
            "2 | other-gases | - | -70 | definitive | " + GHG + " + " + CO2,
            "3 | public-total | - | 330 | definitive | " + CO2,
            "4 | sector-out | international-transport | -12 | definitive | " + CO2,
            "5 | facility-out | ssab-borlange | -130 | definitive | " + LIST,
            "6 | target-scope | - | 188 | definitive | " + CO2);
  }

  @Test
  void aPlantWithoutAFigureLeavesItsLineAndTheScopeOpen() {
    assertThat(bridge(borlange()))
        .endsWith(
            "5 | facility-out | ssab-borlange | - | - | -", "6 | target-scope | - | - | - | -");
  }

  @Test
  void aScopeThatNobodyHasVerifiedIsNotShown() {
    GivenTables tables =
        new GivenTables()
            .emissions(CO2, "SE-2081", "transport", "2020: 100")
            .target("SE-2081", WITHOUT_A_PLANT.replace("verified: true", "verified: false"));

    assertThat(bridge(tables)).isEmpty();
  }

  private static GivenTables borlange() {
    return new GivenTables()
        .allGases(GHG, "SE-2081", "2020: 400")
        .emissions(CO2, "SE-2081", "transport", "2020: 88")
        .emissions(CO2, "SE-2081", "international-transport", "2020: 12")
        .emissions(CO2, "SE-2081", "industry", "2020: 230")
        .target("SE-2081", WITHOUT_A_PLANT);
  }

  private static List<String> bridge(GivenTables tables) {
    return shown(
        new ScopeBridges().build(tables),
        "position_in_bridge",
        "item",
        "name",
        "amount_t",
        "status",
        "edition_id");
  }
}
