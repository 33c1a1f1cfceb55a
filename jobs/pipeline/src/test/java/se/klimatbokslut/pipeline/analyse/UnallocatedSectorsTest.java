package se.klimatbokslut.pipeline.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnallocatedSectorsTest {
  private static final String SMHI = "smhi-co2 2024-04-18";
  private static final String ABROAD = "international-transport";

  @Test
  void zerosEverywhereAreNotAllocatedWhereAnotherYearHasSomething() {
    assertThat(unallocated(townsWithShipping()))
        .containsExactly("SE | smhi-co2 | CO2 | international-transport | 2021 | - | -");
  }

  @Test
  void oneTownWithSomethingMakesTheOthersZerosFigures() {
    assertThat(
            unallocated(
                new GivenTables()
                    .emissions(SMHI, "SE-2080", ABROAD, "2021: 0, 2022: 0")
                    .emissions(SMHI, "SE-2081", ABROAD, "2021: 1, 2022: 4")))
        .isEmpty();
  }

  /** Oslo has no farms. Its own, newer workbook says nothing of Skien's. */
  @Test
  void anEditionOfOneTownSaysNothingOfTheOthers() {
    assertThat(
            unallocated(
                new GivenTables()
                    .emissions("miljodirektoratet-ghg 2026-02-02", "NO-4003", "farms", "2023: 5")
                    .emissions("miljodirektoratet-ghg 2026-12-01", "NO-0301", "farms", "2023: 0")))
        .isEmpty();
  }

  @Test
  void aSectorThatIsNothingInEveryYearAndInTheNationIsNothing() {
    assertThat(
            unallocated(new GivenTables().emissions(SMHI, "SE-2081", ABROAD, "2021: 0, 2022: 0")))
        .isEmpty();
  }

  @Test
  void anOlderEditionOfThePublicationCountsToo() {
    assertThat(
            unallocated(
                new GivenTables()
                    .emissions("smhi-co2 2023-04-18", "SE-2081", ABROAD, "2021: 7")
                    .emissions(SMHI, "SE-2081", ABROAD, "2021: 0")))
        .containsExactly("SE | smhi-co2 | CO2 | international-transport | 2021 | - | -");
  }

  /** The nation has 900 t in 2022 and 1 000 people at the end of 2023, the nearest year known. */
  @Test
  void theNationTellsTheMostOfTheNearestYear() {
    assertThat(
            unallocated(
                new GivenTables()
                    .emissions(SMHI, "SE-2081", ABROAD, "2021: 0, 2022: 0")
                    .total(SMHI, "SE", ABROAD, "2021: 0, 2022: 900")
                    .population("scb-population 2024-02-22", "SE", "2023: 1000")))
        .containsExactly(
            "SE | smhi-co2 | CO2 | international-transport | 2021 | 2022 | 900",
            "SE | smhi-co2 | CO2 | international-transport | 2022 | 2022 | 900");
  }

  @Test
  void theYearHasNoFigureAndTheTotalIsThatOfTheOtherSectors() {
    GivenTables tables =
        townsWithShipping()
            .emissions(SMHI, "SE-2080", "transport", "2021: 10, 2022: 9")
            .emissions(SMHI, "SE-2081", "transport", "2021: 20, 2022: 18");
    assertThat(
            shown(
                new YearlyEmissions().build(tables),
                "municipality_id",
                "year",
                "sector",
                "emissions_t",
                "status"))
        .contains(
            "SE-2081 | 2021 | international-transport | - | not-allocated",
            "SE-2081 | 2021 | all | 20 | definitive",
            "SE-2081 | 2022 | international-transport | 4 | definitive",
            "SE-2081 | 2022 | all | 22 | definitive");
  }

  /** 4 t of shipping in 2022, after a year for which every town has 0. */
  private static GivenTables townsWithShipping() {
    return new GivenTables()
        .emissions(SMHI, "SE-2080", ABROAD, "2021: 0, 2022: 0")
        .emissions(SMHI, "SE-2081", ABROAD, "2021: 0, 2022: 4");
  }

  private static List<String> unallocated(GivenTables tables) {
    return shown(
        new UnallocatedSectors().build(tables),
        "country",
        "publication",
        "gas",
        "sector",
        "year",
        "nation_year",
        "nation_t");
  }
}
