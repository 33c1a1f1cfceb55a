package se.klimatbokslut.domain.prognosis;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.tonnes;
import static se.klimatbokslut.domain.prognosis.Levels.levels;

import org.junit.jupiter.api.Test;

class SectorLevelsTest {
  private static final SectorLevels TOWN =
      levels("industry", "2020: 60, 2021: 50", "transport", "2020: 40");

  @Test
  void totalIsTheSumOfAllSectors() {
    assertThat(TOWN.total(2020)).contains(tonnes("100"));
  }

  @Test
  void yearThatLacksASectorHasNoTotal() {
    assertThat(TOWN.total(2021)).isEmpty();
    assertThat(SectorLevels.NONE.total(2020)).isEmpty();
  }

  @Test
  void sectorThatIsNotThereHasNoLevels() {
    assertThat(TOWN.at("waste", 2020)).isEmpty();
    assertThat(TOWN.of("waste")).isEmpty();
  }

  @Test
  void severalAmountsOfOneSectorAndYearAddUp() {
    assertThat(levels("waste", "2020: 1", "waste", "2020: 2").at("waste", 2020))
        .contains(tonnes("3"));
  }

  @Test
  void upToAYearNothingLaterIsKnown() {
    SectorLevels then = TOWN.upTo(2020);
    assertThat(then.years()).containsExactly(2020);
    assertThat(then.at("industry", 2020)).contains(tonnes("60"));
    assertThat(TOWN.years()).containsExactly(2020, 2021);
  }

  @Test
  void levelsOfTwoPlacesAddUp() {
    SectorLevels both = SectorLevels.builder().addAll(TOWN).addAll(TOWN).build();
    assertThat(both.at("industry", 2021)).contains(tonnes("100"));
  }
}
