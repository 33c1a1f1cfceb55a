package se.klimatbokslut.pipeline.harmonise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.vocabulary.Places;

class MunicipalitiesTest {
  private final Municipalities municipalities = new Municipalities();

  @Test
  void hebyHadItsOldCodeUntil2006AndHasItsNewOneSince2007() {
    assertThat(municipalities.isKnown("SE-1917", 1990)).isTrue();
    assertThat(municipalities.isKnown("SE-1917", 2006)).isTrue();
    assertThat(municipalities.isKnown("SE-1917", 2007)).isFalse();
    assertThat(municipalities.isKnown("SE-0331", 2006)).isFalse();
    assertThat(municipalities.isKnown("SE-0331", 2007)).isTrue();
  }

  @Test
  void theSameDigitsAreAnotherPlaceInAnotherCountry() {
    assertThat(municipalities.isKnown("DK-0580", 2022)).isTrue();
    assertThat(municipalities.isKnown("SE-0580", 2022)).isTrue();
    assertThat(municipalities.isKnown("DK-2081", 2022)).isFalse();
    assertThat(municipalities.isKnown("SE", 2022)).isFalse();
  }

  @Test
  void onlyMunicipalitiesOfTodayCanBeMissing() {
    List<String> today = Places.municipalitiesOfToday(new Country("SE"));

    assertThat(Municipalities.missing(new Country("SE"), today, "file")).isEmpty();
    assertThat(Municipalities.missing(new Country("SE"), today.subList(1, 290), "file"))
        .singleElement()
        .matches(finding -> finding.explanation().contains("Upplands Väsby (SE-0114)"));
    assertThat(Municipalities.missing(new Country("DK"), today, "file")).hasSize(98);
  }
}
