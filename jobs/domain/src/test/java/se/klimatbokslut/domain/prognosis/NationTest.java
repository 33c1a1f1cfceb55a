package se.klimatbokslut.domain.prognosis;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.amounts;
import static se.klimatbokslut.domain.Given.tonnes;
import static se.klimatbokslut.domain.prognosis.Levels.levels;
import static se.klimatbokslut.domain.prognosis.Levels.nation;

import org.junit.jupiter.api.Test;

class NationTest {
  @Test
  void totalsAreTheSumsOfCompleteYears() {
    Nation nation = nation("industry", "2022: 900, 2023: 1000", "transport", "2023: 600");
    assertThat(nation.totalIn(2023)).contains(tonnes("1600"));
    assertThat(nation.totalIn(2022)).isEmpty();
  }

  @Test
  void preliminaryTotalsDoNotReplaceSumsOfSectors() {
    Nation nation = nation("industry", "2023: 1000").withTotals(amounts("2023: 999, 2024: 950"));
    assertThat(nation.totalIn(2023)).contains(tonnes("1000"));
    assertThat(nation.totalIn(2024)).contains(tonnes("950"));
  }

  @Test
  void aNationWithoutEmissionsLeadsNowhere() {
    assertThat(Driver.SECTOR.knows(nation("industry", "2023: 0, 2024: 0"), 2023)).isFalse();
  }

  /** 90 of 100 t are in sectors that the next year has too; 89 of 100 would not do. */
  @Test
  void nineTenthsOfTheNationAreNearlyAll() {
    assertThat(Driver.SECTOR.knows(nation("a", "2023: 90, 2024: 1", "b", "2023: 10"), 2023))
        .isTrue();
    assertThat(Driver.SECTOR.knows(nation("a", "2023: 89, 2024: 1", "b", "2023: 11"), 2023))
        .isFalse();
  }

  @Test
  void levelsAreAddedOneAfterTheOther() {
    SectorLevels built =
        SectorLevels.builder()
            .add("industry", 2023, tonnes("1"))
            .add("industry", 2023, tonnes("2"))
            .build();
    assertThat(built.of("industry")).isEqualTo(levels("industry", "2023: 3").of("industry"));
  }
}
