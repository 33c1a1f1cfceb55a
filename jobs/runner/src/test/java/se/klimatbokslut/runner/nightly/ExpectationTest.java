package se.klimatbokslut.runner.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.WrongPublication;
import se.klimatbokslut.pipeline.ingest.ParsedFile;

class ExpectationTest {
  private static final Expectation CARBON_DIOXIDE =
      new Expectation(Optional.of("smhi-co2"), Optional.empty());

  @Test
  void filesOfAnInboxSpeakForThemselves() {
    assertThat(Expectation.none().findings(recognisedAs("smhi-ghg"))).isEmpty();
  }

  @Test
  void fileOfThePublicationNamedIsAsExpected() {
    assertThat(CARBON_DIOXIDE.findings(recognisedAs("smhi-co2"))).isEmpty();
  }

  @Test
  void fileOfAnotherPublicationThanNamedIsFound() {
    assertThat(CARBON_DIOXIDE.findings(recognisedAs("smhi-ghg")))
        .singleElement()
        .isInstanceOf(WrongPublication.class)
        .extracting(Finding::message)
        .asString()
        .startsWith("a.xlsx: found publication smhi-ghg")
        .contains("expected smhi-co2");
  }

  /** The reader has said so already. */
  @Test
  void unrecognisedFileIsNotToldTwice() {
    assertThat(CARBON_DIOXIDE.findings(file(Optional.empty()))).isEmpty();
  }

  private static ParsedFile recognisedAs(String publication) {
    return file(Optional.of(publication));
  }

  private static ParsedFile file(Optional<String> publication) {
    return new ParsedFile(
        "a.xlsx",
        publication,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }
}
