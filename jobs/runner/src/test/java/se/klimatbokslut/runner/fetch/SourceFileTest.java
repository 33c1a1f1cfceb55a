package se.klimatbokslut.runner.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.runner.config.ConfigurationException;

class SourceFileTest {
  private static final String SOUND =
      """
      sources:
        - id: plants
          publication: facilities
          publisher: Naturvårdsverket
          licence: CC0-1.0
          address: https://example.org/plants
          file: plants.csv
          media_types: [text/csv]
          every: P1D
      """;

  @Test
  void bundledListIsSound() {
    List<Source> sources = SourceFile.read(Optional.empty());

    assertThat(sources)
        .filteredOn(Source::enabled)
        .extracting(Source::id)
        .containsExactly(
            "smhi-ghg", "smhi-co2", "smhi-ch4", "smhi-n2o", "smhi-hfc", "smhi-pfc", "smhi-sf6");
    assertThat(sources).filteredOn(Source::aside).noneMatch(Source::enabled);
  }

  @Test
  void everyDanishMunicipalityIsAskedForEveryYear() {
    Source source = bundled("klimaregnskab");

    assertThat(source.pages()).hasSize(98 * 6);
    assertThat(source.pages().get(0).address())
        .hasToString(
            "https://klimaregnskabet.dk/api/municipality-data?municipality=101&year=2018"
                + "&type=N%C3%B8gletal");
    assertThat(source.call().pause()).isEqualTo(Duration.ofMillis(200));
    assertThat(source.combined()).isTrue();
  }

  @Test
  void queryOfATableIsSentAsJson() {
    assertThat(bundled("scb-population").pages().get(0).body().orElseThrow())
        .startsWith("{\"selection\":[{\"variableCode\":\"Region\",\"valueCodes\":[\"*\"]}");
    assertThat(bundled("scb-population").call().method()).isEqualTo("POST");
  }

  @Test
  void everyMistakeIsToldAtOnceWithItsLine() {
    String broken =
        SOUND
            .replace("licence:", "license:")
            .replace("every: P1D", "every: daily")
            .replace("[text/csv]", "[]");

    assertThatThrownBy(() -> SourceFile.of("my.yaml", broken))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("my.yaml, line 5: found the unknown key 'license'")
        .hasMessageContaining("the nearest known one is 'licence'")
        .hasMessageContaining("my.yaml, line 8:")
        .hasMessageContaining("my.yaml, line 9:");
  }

  @Test
  void addressWithoutEncryptionIsRefusedExceptOnThisMachine() {
    assertMistake(SOUND.replace("https:", "http:"), "line 6: at sources/0/address: expected https");
    assertMistake(SOUND.replace("example.org", "me:pw@example.org"), "without user, password");
    assertThat(SourceFile.of("s", SOUND.replace("https://example.org", "http://localhost:8080")))
        .hasSize(1);
  }

  @Test
  void unknownPublicationIsToldTheNearestUnlessItIsKeptAside() {
    String unknown = SOUND.replace("publication: facilities", "publication: facility-list");

    assertMistake(unknown, "no publication 'facility-list' can be taken in");
    assertMistake(unknown, "the nearest is 'facilities'");
    assertThat(SourceFile.of("s", unknown + "    deliver: aside\n")).hasSize(1);
  }

  @Test
  void secretsDoNotStandInTheList() {
    assertMistake(SOUND + "    headers: {X-Api-Key: abc}\n", "'x-api-key' looks like a secret");
    assertMistake(SOUND + "    headers: {Authorization: abc}\n", "looks like a secret");
    assertMistake(SOUND + "    headers: {Host: abc}\n", "'host' is no header that can be stated");
  }

  @Test
  void secondSourceOfTheSameNameIsRefused() {
    assertMistake(SOUND + SOUND.replace("sources:\n", ""), "line 10: at sources/1/id: a second");
  }

  @Test
  void bodyAndMethodBelongTogether() {
    assertMistake(SOUND + "    body: {a: 1}\n", "only POST sends a body");
    assertMistake(SOUND + "    method: POST\n", "POST sends a body, state one");
  }

  @Test
  void pagesNeedTheirPlaces() {
    String pages = "    pages: [{name: year, years: {first: 2020, last: 2022}}]\n";
    String asked = SOUND.replace("/plants\n", "/plants?y={year}\n");

    assertMistake(SOUND + pages, "neither address nor body has {year}");
    assertMistake(asked + pages, "whose name needs {year}");
    assertMistake(asked, "{year} has no pages of that name");
    assertMistake(
        asked.replace("plants.csv", "plants-{year}.csv") + pages.replace("2022", "2019"),
        "the last year is before the first one");
    assertThat(SourceFile.of("s", asked.replace("plants.csv", "plants-{year}.csv") + pages))
        .flatExtracting(Source::pages)
        .extracting(Page::file)
        .containsExactly("plants-2020.csv", "plants-2021.csv", "plants-2022.csv");
  }

  @Test
  void fileThatIsNotThereIsTold() {
    assertThatThrownBy(() -> SourceFile.read(Optional.of(Path.of("no-such.yaml"))))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("Cannot read the sources in no-such.yaml");
  }

  @Test
  void unknownNameIsToldTheNearest() {
    assertThatThrownBy(() -> SourceList.of(Optional.empty(), List.of("smhi-gph")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("No source is called 'smhi-gph'; the nearest is 'smhi-ghg'");
  }

  private static Source bundled(String id) {
    return SourceList.of(Optional.empty(), List.of(id)).chosen().get(0);
  }

  private static void assertMistake(String yaml, String words) {
    assertThatThrownBy(() -> SourceFile.of("my.yaml", yaml))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(words);
  }
}
