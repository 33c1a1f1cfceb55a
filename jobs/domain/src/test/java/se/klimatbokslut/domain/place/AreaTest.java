package se.klimatbokslut.domain.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AreaTest {
  @Test
  void anIdIsACountryAndACode() {
    assertThat(Area.of("SE-2081")).isEqualTo(new Area(new Country("SE"), "2081"));
    assertThat(Area.of("SE-20")).hasToString("SE-20");
    assertThat(Area.of("DK")).hasToString("DK");
    assertThatThrownBy(() -> Area.of("SE-208")).hasMessageContaining("not '208'");
  }

  @Test
  void aCountryHasTwoCapitalLetters() {
    assertThat(Area.of("GB-ABC").country()).isEqualTo(new Country("GB"));
    assertThatThrownBy(() -> Area.of("Se-2081")).hasMessageContaining("not 'Se'");
    assertThatThrownBy(() -> Area.of("SWE")).hasMessageContaining("not 'SWE'");
  }

  @Test
  void whatALongerCodeThanACountysHasIsAMunicipality() {
    assertThat(Area.of("SE-2081").isMunicipality()).isTrue();
    assertThat(Area.of("GB-ABC").isMunicipality()).isTrue();
    assertThat(Area.isNation("SE")).isTrue();
    assertThat(Area.isNation("SE-20")).isFalse();
    assertThat(Area.of("SE-20").isMunicipality()).isFalse();
    assertThat(Area.of("SE").isMunicipality()).isFalse();
  }
}
