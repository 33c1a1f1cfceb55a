package se.klimatbokslut.pipeline.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;

import java.util.List;
import org.junit.jupiter.api.Test;

class AreaTotalsTest {
  private static final String SMHI = "smhi-co2 2024-04-18";
  private static final String SCB = "scb-population 2021-02-22";

  /** Gotland is a county of one municipality: 60 of the county's 65 t are its own. */
  @Test
  void aCountyIsTheSumOfItsMunicipalitiesBesideThePublishersTotal() {
    GivenTables tables =
        new GivenTables()
            .emissions(SMHI, "SE-0980", "transport", "2020: 40")
            .emissions(SMHI, "SE-0980", "industry", "2020: 20")
            .total(SMHI, "SE-09", "all", "2020: 65")
            .population(SCB, "SE-0980", "2020: 30")
            .population(SCB, "SE", "2020: 120");

    assertThat(totals(tables))
        .contains("SE-09 | county | 1 | 1 | 60 | 65 | 5 | 30 | 25 | 2 | definitive")
        .contains("SE | nation | 290 | 1 | - | - | - | - | - | - | definitive");
  }

  /** Two of 23 cities are not the programme. */
  @Test
  void aProgrammeWithoutAllItsCitiesHasNoSum() {
    GivenTables tables =
        new GivenTables()
            .emissions(SMHI, "SE-2081", "transport", "2020: 40")
            .emissions(SMHI, "SE-1490", "transport", "2020: 50");

    assertThat(totals(tables))
        .contains("viable-cities | programme | 23 | 2 | - | - | - | - | - | - | definitive");
  }

  private static List<String> totals(GivenTables tables) {
    return shown(
        new AreaTotals().build(tables),
        "group_area_id",
        "kind",
        "members",
        "members_with_figures",
        "emissions_t",
        "area_published_t",
        "unallocated_t",
        "area_population",
        "population_share_pct",
        "per_capita_t",
        "status");
  }
}
