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
    assertThatThrownBy(() -> Area.of("SE-2")).hasMessageContaining("not 'SE-2'");
    assertThatThrownBy(() -> Area.of("SE-208a")).hasMessageContaining("not 'SE-208a'");
  }

  @Test
  void aCountryHasTwoCapitalLetters() {
    assertThat(Area.of("GB-ABC").country()).isEqualTo(new Country("GB"));
    assertThatThrownBy(() -> Area.of("Se-2081")).hasMessageContaining("not 'Se'");
    assertThatThrownBy(() -> Area.of("SWE")).hasMessageContaining("not 'SWE'");
  }

  @Test
  void aCountysCodeIsTwoDigitsAndAMunicipalitysLonger() {
    assertThat(Area.of("SE-2081").level()).isEqualTo(PlaceLevel.MUNICIPALITY);
    assertThat(Area.of("NO-0301").level()).isEqualTo(PlaceLevel.MUNICIPALITY);
    assertThat(Area.of("GB-ABC").level()).isEqualTo(PlaceLevel.MUNICIPALITY);
    assertThat(Area.of("NO-40").level()).isEqualTo(PlaceLevel.COUNTY);
    assertThat(Area.of("SE").level()).isEqualTo(PlaceLevel.NATION);
  }

  @Test
  void whatIsNoIdIsOfNoLevel() {
    assertThat(PlaceLevel.values()).noneMatch(level -> level.is("viable-cities"));
    assertThat(PlaceLevel.values()).noneMatch(level -> level.is("SE-20000-49999-other"));
    assertThat(PlaceLevel.COUNTY.pattern()).isEqualTo("^[A-Z]{2}-[0-9]{2}$");
  }
}
