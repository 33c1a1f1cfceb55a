package se.klimatbokslut.publish.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

class LicenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CC0-1.0 | true
          CC BY 4.0 | true
          cc by 4.0 | true
          CC BY 4.0, Kolada | true
          CC BY-NC-ND 4.0 | false
          CC BY-NC 4.0 | false
          CC BY-ND 4.0 | false
          not stated in the file | false
          the municipality's own | false
          attribution required: Energistyrelsen / klimaregnskabet.dk | false
          free to use, ask me | false
          """)
  void onlyWhatIsKnownToBeOpenIsShared(String text, boolean open) {
    assertThat(Licence.of(text).isOpen()).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    "CC0-1.0, true",
    "CC BY 4.0, true",
    "CC BY-SA 4.0, true",
    "CC BY-NC 4.0, false",
    "CC BY-ND 4.0, false",
    "CC BY-NC-ND 4.0, false",
    "'free to use, ask me', false"
  })
  void aSimplifiedDrawingIsSharedWhereChangedVersionsMayBe(String text, boolean allowed) {
    assertThat(Licence.of(text).allowsAdaptations()).isEqualTo(allowed);
  }

  @Test
  void everyLicenceOfAPublicationIsInTheVocabulary() {
    assertThat(
            Vocabulary.lines("publications").stream()
                .map(line -> line.text("licence"))
                .collect(Collectors.toSet()))
        .isSubsetOf(
            Vocabulary.lines("licences").stream()
                .map(line -> line.text("text"))
                .collect(Collectors.toSet()));
  }

  @Test
  void everyOpenLicenceHasAnIdentifierAndTheAddressThatPortalsKnow() {
    assertThat(Vocabulary.lines("licences"))
        .filteredOn(line -> line.text("open").equals("yes"))
        .isNotEmpty()
        .allMatch(line -> !line.text("spdx").isEmpty())
        .allMatch(
            line ->
                line.text("uri")
                    .matches(
                        "http://(creativecommons.org|www.nationalarchives.gov.uk/doc)/[a-z0-9./-]+/"));
  }
}
