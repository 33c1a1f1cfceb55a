package se.klimatbokslut.domain.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AreaTest {
  @Test
  void anIdIsACountryAndACode() {
    assertThat(Area.of("SE-2081")).isEqualTo(new Area(Country.SE, "2081"));
    assertThat(Area.of("SE-20")).hasToString("SE-20");
    assertThat(Area.of("DK")).hasToString("DK");
    assertThatThrownBy(() -> Area.of("SE-208")).hasMessageContaining("not '208'");
  }

  @Test
  void onlyFourDigitsAreAMunicipality() {
    assertThat(Area.of("SE-2081").isMunicipality()).isTrue();
    assertThat(Area.of("SE-20").isMunicipality()).isFalse();
    assertThat(Area.of("SE").isMunicipality()).isFalse();
  }
}
