package se.klimatbokslut.domain.prognosis;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.amounts;
import static se.klimatbokslut.domain.prognosis.Levels.levels;
import static se.klimatbokslut.domain.prognosis.Levels.nation;

import java.util.List;
import org.junit.jupiter.api.Test;

class RouteTest {
  @Test
  void theSectorsOfTheGasAreBestThenOfAllGasesThenTheTotalThenTheTrend() {
    SectorLevels sectors = levels("industry", "2023: 10, 2024: 9");
    assertThat(best(Nation.of(sectors, sectors))).isEqualTo("sector-scaling");
    assertThat(best(Nation.of(SectorLevels.NONE, sectors)))
        .isEqualTo("sector-scaling-of-all-gases");
    assertThat(best(nation().withTotals(amounts("2023: 10, 2024: 9")))).isEqualTo("national-total");
    assertThat(best(nation())).isEqualTo("trend");
  }

  @Test
  void knowledgeMayEndOnTheWay() {
    Nation nation = nation("industry", "2023: 10, 2024: 9").withTotals(amounts("2024: 9, 2025: 8"));
    assertThat(Route.best(nation, 2023, 3).id())
        .isEqualTo("sector-scaling-then-national-total-then-trend");
  }

  /** 95 of 100 t are of sectors that 2024 has; with 89 of 100 too much would be held. */
  @Test
  void sectorsAreKnownWhenTheYearsShareNearlyAllOfThem() {
    assertThat(best(nation("a", "2023: 95, 2024: 90", "b", "2023: 5"))).isEqualTo("sector-scaling");
    assertThat(best(nation("a", "2023: 89, 2024: 90", "b", "2023: 11"))).isEqualTo("trend");
  }

  /** One year: 4. Two years: 4 + 3 + 2 + 1. */
  @Test
  void onEveryRouteKnowledgeOnlyGetsWorse() {
    assertThat(Route.all(1)).hasSize(4);
    assertThat(Route.all(2))
        .hasSize(10)
        .contains(new Route(List.of(Driver.SECTOR, Driver.TREND)))
        .doesNotContain(new Route(List.of(Driver.TREND, Driver.SECTOR)));
  }

  private static String best(Nation nation) {
    return Route.best(nation, 2023, 1).id();
  }
}
