package se.klimatbokslut.pipeline.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.vocabulary.Places;

class AreaTotalsTest {
  private static final String SMHI = "smhi-co2 2024-04-18";
  private static final Country BRITAIN = new Country("GB");
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

  /**
   * 374 authorities of 1 t each, of which 17 became 4 in 2023: 361 of 361 are known, with 374 t.
   * Upper tiers are counted with those that they hold. Without one of the 17, one of 361 is not
   * known.
   */
  @Test
  void anAuthorityOfTodayIsTheSumOfThoseThatItWasMadeOf() {
    List<String> before =
        Places.municipalitiesOfAllTimes(BRITAIN).stream()
            .filter(id -> Places.predecessorsOf(id).isEmpty())
            .filter(id -> !Places.overlapping().contains(id))
            .toList();

    assertThat(totals(ofOneTonne(before)))
        .contains("GB | nation | 361 | 361 | 374 | - | - | - | - | - | definitive");
    assertThat(totals(ofOneTonne(before.stream().filter(id -> !id.equals("GB-ALL")).toList())))
        .contains("GB | nation | 361 | 360 | - | - | - | - | - | - | definitive");
  }

  private static GivenTables ofOneTonne(List<String> places) {
    GivenTables tables = new GivenTables();
    places.forEach(id -> tables.emissions("desnz-co2 2022-06-30", id, "gb-waste", "2020: 1"));
    return tables;
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
