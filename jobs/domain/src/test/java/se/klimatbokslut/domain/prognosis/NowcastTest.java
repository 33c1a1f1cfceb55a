package se.klimatbokslut.domain.prognosis;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.amounts;
import static se.klimatbokslut.domain.Given.tonnes;
import static se.klimatbokslut.domain.prognosis.Levels.levels;
import static se.klimatbokslut.domain.prognosis.Levels.nation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.prognosis.Plants.Plant;
import se.klimatbokslut.domain.quantity.Co2e;

class NowcastTest {
  private static final String TOWN = "SE-2081";
  private static final SectorLevels LEVELS =
      levels("industry", "2022: 300, 2023: 200", "transport", "2022: 110, 2023: 100");

  /** Industry 200 x 900/1000, transport 100 x 570/600. */
  @Test
  void eachSectorFollowsTheNationsSector() {
    Nation nation =
        nation("industry", "2023: 1000, 2024: 900", "transport", "2023: 600, 2024: 570");
    assertThat(estimate(nation, Driver.SECTOR).orElseThrow().sectors())
        .isEqualTo(Map.of("industry", tonnes("180"), "transport", tonnes("95")));
  }

  @Test
  void theTotalIsTheSumOfTheSectors() {
    Nation nation =
        nation("industry", "2023: 1000, 2024: 900", "transport", "2023: 600, 2024: 570");
    assertThat(estimate(nation, Driver.SECTOR).map(Estimate::total)).contains(tonnes("275"));
  }

  /** 200 x 900/1000 x 810/900 and 100 x 570/600 x 513/570. */
  @Test
  void twoYearsAheadTheNationsTwoYearsCount() {
    Nation nation =
        nation(
            "industry", "2023: 1000, 2024: 900, 2025: 810",
            "transport", "2023: 600, 2024: 570, 2025: 513");
    assertThat(estimate(nation, Driver.SECTOR, Driver.SECTOR).orElseThrow().sectors())
        .isEqualTo(Map.of("industry", tonnes("162"), "transport", tonnes("85.5")));
  }

  @Test
  void sectorThatTheNationHasNothingOfIsHeld() {
    Nation nation = nation("industry", "2023: 1000, 2024: 900", "transport", "2023: 0, 2024: 0");
    assertThat(total(nation, Driver.SECTOR)).contains(tonnes("280"));
  }

  /** 300 t times 1425/1500. */
  @Test
  void withTheNationsTotalAloneAllSectorsFollowIt() {
    Nation nation = nation().withTotals(amounts("2023: 1500, 2024: 1425"));
    assertThat(total(nation, Driver.TOTAL)).contains(tonnes("285"));
  }

  /** Industry falls by 100 a year and transport by 10. */
  @Test
  void withoutTheNationEachSectorFollowsItsOwnLine() {
    assertThat(total(nation(), Driver.TREND)).contains(tonnes("190"));
    assertThat(total(nation(), Driver.TREND, Driver.TREND)).contains(tonnes("80"));
  }

  /** Industry would be at -100 t after three years of -100, transport at 70. */
  @Test
  void noSectorFallsBelowNothing() {
    assertThat(total(nation(), Driver.TREND, Driver.TREND, Driver.TREND)).contains(tonnes("70"));
  }

  @Test
  void oneYearHasNoTrend() {
    Nowcast nowcast = new Nowcast(nation(), Plants.NONE);
    assertThat(
            nowcast.estimate(
                TOWN, levels("industry", "2023: 200"), 2023, new Route(List.of(Driver.TREND))))
        .isEmpty();
  }

  @Test
  void anAreaWithoutTheLastYearHasNoEstimate() {
    Nation nation =
        nation("industry", "2023: 1000, 2024: 900", "transport", "2023: 600, 2024: 570");
    Nowcast nowcast = new Nowcast(nation, Plants.NONE);
    assertThat(
            nowcast.estimate(
                TOWN,
                levels("industry", "2022: 200", "transport", "2022: 5, 2023: 6"),
                2023,
                new Route(List.of(Driver.SECTOR))))
        .isEmpty();
  }

  @Test
  void routeOverWhatIsNotKnownLeadsNowhere() {
    assertThat(estimate(nation(), Driver.SECTOR)).isEmpty();
  }

  @Test
  void yearsAfterTheLastAreNotLookedAt() {
    SectorLevels withFuture =
        levels(
            "industry",
            "2022: 300, 2023: 200, 2024: 1",
            "transport",
            "2022: 110, 2023: 100, 2024: 1");
    assertThat(
            new Nowcast(nation(), Plants.NONE)
                .estimate(TOWN, withFuture, 2023, new Route(List.of(Driver.TREND)))
                .map(Estimate::total))
        .contains(tonnes("190"));
  }

  /**
   * The plant emits 120 of the town's 200 t and of the nation's 1000 t, then 60. The other 80 t
   * follow the rest of the nation, 880 to 840 - 60 = 780: 80 x 780/880 = 70.909090909; transport is
   * held at 100 t.
   */
  @Test
  void plantStandsForItselfAndTheRestFollowsTheRestOfTheNation() {
    Nation nation =
        nation("industry", "2023: 1000, 2024: 840", "transport", "2023: 600, 2024: 600");
    assertThat(estimateWith(nation, plant(TOWN, "2023: 120, 2024: 60")))
        .contains(tonnes("230.909090909"));
  }

  /** Elsewhere the town's 200 t follow (840-60)/(1000-120), 177.272727273 t. */
  @Test
  void plantElsewhereOnlyChangesWhatTheNationsRestDid() {
    Nation nation =
        nation("industry", "2023: 1000, 2024: 840", "transport", "2023: 600, 2024: 600");
    assertThat(estimateWith(nation, plant("SE-0980", "2023: 120, 2024: 60")))
        .contains(tonnes("277.272727273"));
  }

  @Test
  void plantThatIsNotKnownForTheEstimatedYearChangesNothing() {
    Nation nation =
        nation("industry", "2023: 1000, 2024: 840", "transport", "2023: 600, 2024: 600");
    assertThat(estimateWith(nation, plant(TOWN, "2023: 120"))).contains(tonnes("268"));
  }

  /** 250 t cannot lie in a sector of 200 t: the sector grows as a whole, 200 x 790/750. */
  @Test
  void plantThatEmitsMoreThanItsSectorDoesNotLieInIt() {
    Nation nation =
        nation("industry", "2023: 1000, 2024: 1040", "transport", "2023: 600, 2024: 600");
    assertThat(estimateWith(nation, plant(TOWN, "2023: 250, 2024: 250")))
        .contains(tonnes("310.666666667"));
  }

  /** Where only all gases are told by sector: 200 x 1800/2000 and 100 x 570/600. */
  @Test
  void allGasesLeadWhereTheGasItselfIsNotKnown() {
    Nation nation =
        Nation.of(
            SectorLevels.NONE,
            levels("industry", "2023: 2000, 2024: 1800", "transport", "2023: 600, 2024: 570"));
    assertThat(total(nation, Driver.SECTOR_OF_ALL_GASES)).contains(tonnes("275"));
  }

  /** The plant is the whole sector: 150 t of its own and 100 t of transport. */
  @Test
  void aPlantMayBeItsWholeSector() {
    Nation nation =
        nation("industry", "2023: 1000, 2024: 840", "transport", "2023: 600, 2024: 600");
    assertThat(estimateWith(nation, plant(TOWN, "2023: 200, 2024: 150"))).contains(tonnes("250"));
  }

  private static Plant plant(String area, String years) {
    return new Plant("ssab-borlange", area, "industry", amounts(years));
  }

  private static Optional<Co2e> estimateWith(Nation nation, Plant plant) {
    return new Nowcast(nation, new Plants(List.of(plant)))
        .estimate(TOWN, LEVELS, 2023, new Route(List.of(Driver.SECTOR)))
        .map(Estimate::total);
  }

  private static Optional<Co2e> total(Nation nation, Driver... drivers) {
    return estimate(nation, drivers).map(Estimate::total);
  }

  private static Optional<Estimate> estimate(Nation nation, Driver... drivers) {
    return new Nowcast(nation, Plants.NONE)
        .estimate(TOWN, LEVELS, 2023, new Route(Arrays.asList(drivers)));
  }
}
