package se.klimatbokslut.domain.prognosis;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.prognosis.Levels.levels;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SectorMixTest {
  private static final SectorMix MIX = new SectorMix(Set.of("industry", "power"), List.of(5, 40));

  @Test
  void groupsFollowTheShareOfTheSectorsWithPlants() {
    assertThat(group("0", "4.9", "95.1")).isEqualTo("plants-0-5-pct");
    assertThat(group("2", "3", "95")).isEqualTo("plants-5-40-pct");
    assertThat(group("40", "0", "60")).isEqualTo("plants-40-100-pct");
  }

  @Test
  void allGroupsAreNamedEasiestFirst() {
    assertThat(MIX.groups())
        .containsExactly("plants-0-5-pct", "plants-5-40-pct", "plants-40-100-pct");
  }

  @Test
  void areaWithoutFiguresOrEmissionsBelongsToNone() {
    assertThat(MIX.groupOf(levels("industry", "2022: 5"), 2023)).isEmpty();
    assertThat(MIX.groupOf(levels("industry", "2023: 0"), 2023)).isEmpty();
  }

  private static String group(String industry, String power, String transport) {
    SectorLevels levels =
        levels(
            "industry", "2023: " + industry,
            "power", "2023: " + power,
            "transport", "2023: " + transport);
    return MIX.groupOf(levels, 2023).orElseThrow();
  }
}
