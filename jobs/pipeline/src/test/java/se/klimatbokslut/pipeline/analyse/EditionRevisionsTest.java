package se.klimatbokslut.pipeline.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class EditionRevisionsTest {
  private static final String FIRST = "smhi-co2 2023-04-18";
  private static final String SECOND = "smhi-co2 2024-04-18";
  private static final String THIRD = "smhi-co2 2025-06-17";

  @Test
  void eachEditionIsBesideTheOneBeforeIt() {
    assertThat(
            shown(
                revisions(
                    new GivenTables()
                        .emissions(FIRST, "SE-2081", "transport", "2020: 100")
                        .emissions(SECOND, "SE-2081", "transport", "2020: 104, 2021: 90")
                        .emissions(THIRD, "SE-2081", "transport", "2021: 90")),
                "from_edition",
                "year",
                "sector",
                "old_t",
                "new_t",
                "change_t",
                "change_pct",
                "cause",
                "status"))
        .containsExactly(
            FIRST + " | 2020 | all | 100 | 104 | 4 | 4 | restated | definitive",
            FIRST + " | 2020 | transport | 100 | 104 | 4 | 4 | restated | definitive",
            FIRST + " | 2021 | all | - | 90 | - | - | new-year | definitive",
            FIRST + " | 2021 | transport | - | 90 | - | - | new-year | definitive",
            SECOND + " | 2020 | all | 104 | - | - | - | year-dropped | older-edition",
            SECOND + " | 2020 | transport | 104 | - | - | - | year-dropped | older-edition");
  }

  /** Skien got 4 t of a sector that was nowhere, and 1 t of road was restated; Oslo has no pair. */
  @Test
  void anEditionOfSomeTownsIsBesideTheOneThatHasThem() {
    String first = "miljodirektoratet-ghg 2025-01-24";
    String second = "miljodirektoratet-ghg 2026-02-02";
    GivenTables tables =
        new GivenTables()
            .emissions(first, "NO-4003", "no-road", "2020: 100")
            .emissions(second, "NO-4003", "no-road", "2020: 101")
            .emissions(second, "NO-4003", "no-fluorinated-gases", "2020: 4")
            .emissions("miljodirektoratet-ghg 2025-06-01", "NO-0301", "no-road", "2020: 500");

    assertThat(
            shown(
                revisions(tables),
                "municipality_id",
                "from_edition",
                "sector",
                "old_t",
                "new_t",
                "change_t",
                "added_t",
                "change_pct",
                "cause"))
        .containsExactlyInAnyOrder(
            "NO-4003 | " + first + " | all | 100 | 105 | 5 | 4 | 1 | restated",
            "NO-4003 | " + first + " | no-fluorinated-gases | - | 4 | - | 4 | - | added-sector",
            "NO-4003 | " + first + " | no-road | 100 | 101 | 1 | 0 | 1 | restated");
  }

  /** Two parts of transport moved against each other, waste did not move. */
  @Test
  void partsOfASectorAreOneFigure() {
    GivenTables tables = new GivenTables();
    for (String cars : List.of("60", "55")) {
      String edition = cars.equals("60") ? FIRST : SECOND;
      tables
          .emissions(edition, "SE-2081", "transport", "2020: " + cars)
          .emissions(edition, "SE-2081", "transport", "2020: " + (100 - Integer.parseInt(cars)))
          .emissions(edition, "SE-2081", "waste", "2020: 3");
    }

    assertThat(revisions(tables).collectAsList()).isEmpty();
  }

  @Test
  void countiesAndNationsAreToldByTheirPublishedTotals() {
    assertThat(
            shown(
                revisions(
                    new GivenTables()
                        .total(FIRST, "SE-20", "transport", "2020: 900")
                        .total(FIRST, "SE-20", "all", "2020: 1001")
                        .total(FIRST, "SE-2081", "all", "2020: 100")
                        .total(SECOND, "SE-20", "transport", "2020: 900")
                        .total(SECOND, "SE-20", "all", "2020: 1003")
                        .total(SECOND, "SE-2081", "all", "2020: 101")),
                "municipality_id",
                "sector",
                "old_t",
                "new_t"))
        .containsExactly("SE-20 | all | 1001 | 1003");
  }

  @Test
  void figuresPerPersonStayPerPerson() {
    assertThat(
            shown(
                revisions(
                    new GivenTables()
                        .perPerson("konsumtionskompassen 2023-01-01", "SE-2081", "2019: 7.1")
                        .perPerson("konsumtionskompassen 2026-01-15", "SE-2081", "2019: 5.4")),
                "sector",
                "perspective",
                "old_t",
                "new_t",
                "old_per_person_t",
                "new_per_person_t",
                "change_per_person_t"))
        .containsExactly(
            "all | consumption | - | - | 7.1 | 5.4 | -1.7",
            "household-consumption | consumption | - | - | 7.1 | 5.4 | -1.7");
  }

  @Test
  void aMunicipalityThatTheEditionBeforeLackedHasNoEarlierFigure() {
    assertThat(
            shown(
                revisions(
                    new GivenTables()
                        .emissions(FIRST, "SE-2081", "transport", "2020: 100")
                        .emissions(SECOND, "SE-2081", "transport", "2020: 100")
                        .emissions(SECOND, "SE-0330", "transport", "2020: 50")),
                "municipality_id",
                "sector",
                "old_t",
                "new_t",
                "cause"))
        .containsExactly(
            "SE-0330 | all | - | 50 | restated", "SE-0330 | transport | - | 50 | restated");
  }

  @Test
  void aSingleEditionHasNothingBesideIt() {
    assertThat(
            revisions(new GivenTables().emissions(FIRST, "SE-2081", "transport", "2020: 100"))
                .collectAsList())
        .isEmpty();
  }

  private static Dataset<Row> revisions(GivenTables tables) {
    return new EditionRevisions().build(tables);
  }
}
