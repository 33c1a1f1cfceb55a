package se.klimatbokslut.domain.prognosis;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.amounts;
import static se.klimatbokslut.domain.prognosis.Levels.levels;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.prognosis.Plants.Plant;

class PlantsTest {
  private static final Plants MILL =
      new Plants(List.of(new Plant("mill", "SE-2081", "industry", amounts("2023: 120, 2024: 60"))));

  @Test
  void aSectorThatHoldsThePlantsLosesWhatTheyEmit() {
    SectorLevels rest = MILL.takenOff(levels("industry", "2023: 120, 2024: 100"));
    assertThat(rest.of("industry")).isEqualTo(amounts("2023: 0, 2024: 40"));
  }

  /** In 2023 the plant is larger than its sector, so no year of the sector is touched. */
  @Test
  void aSectorThatIsTooSmallInOneYearIsLeftWholeInAll() {
    SectorLevels rest = MILL.takenOff(levels("industry", "2023: 119, 2024: 100"));
    assertThat(rest.of("industry")).isEqualTo(amounts("2023: 119, 2024: 100"));
  }

  @Test
  void otherSectorsStayAsTheyAre() {
    SectorLevels rest = MILL.takenOff(levels("transport", "2023: 10, 2024: 10"));
    assertThat(rest.of("transport")).isEqualTo(amounts("2023: 10, 2024: 10"));
  }
}
