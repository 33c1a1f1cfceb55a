package se.klimatbokslut.pipeline.harmonise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.domain.quantity.Perspective;

class PublicationsTest {
  @ParameterizedTest
  @MethodSource("se.klimatbokslut.pipeline.harmonise.Publications#ids")
  void everyPublicationHasItsPublisherAndLicence(String publication) {
    assertThat(Publications.publisher(publication)).isNotBlank();
    assertThat(Publications.licence(publication)).isNotBlank();
    assertThat(Publications.edition(publication, "id", "file", Optional.empty()).publication())
        .isEqualTo(publication);
  }

  @Test
  void anEditionIsOfThePublicationsCountryGasAndPerspective() {
    assertThat(Publications.edition("smhi-co2", "smhi-co2-1", "co2.xlsx", Optional.empty()))
        .isEqualTo(
            new Edition(
                "smhi-co2-1",
                "smhi-co2",
                "co2.xlsx",
                new Country("SE"),
                Gas.CO2,
                Perspective.TERRITORIAL,
                "smhi",
                Optional.empty()));
    assertThat(Publications.edition("klimaregnskab", "id", "dk.json", Optional.empty()))
        .returns(new Country("DK"), Edition::country)
        .returns(Gas.GHG, Edition::gas);
    assertThat(Publications.edition("konsumtionskompassen", "id", "file", Optional.empty()))
        .returns(Perspective.CONSUMPTION, Edition::perspective);
  }

  @Test
  void theGasThatAFileNamesGoesFirst() {
    assertThat(Publications.edition("facilities", "id", "file", Optional.of(Gas.CH4)).gas())
        .isEqualTo(Gas.CH4);
  }

  @Test
  void whatNobodyPublishesIsRefused() {
    assertThatThrownBy(() -> Publications.licence("smhi-weather"))
        .hasMessage("No publication is called 'smhi-weather'");
  }
}
