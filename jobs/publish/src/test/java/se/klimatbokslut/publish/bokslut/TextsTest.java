package se.klimatbokslut.publish.bokslut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

class TextsTest {
  @Test
  void theThreeLanguagesSayTheSameThings() throws Exception {
    Properties swedish = bundle("sv");

    for (String language : Texts.LANGUAGES) {
      Properties bundle = bundle(language);
      assertThat(bundle.stringPropertyNames())
          .as(language)
          .isEqualTo(swedish.stringPropertyNames());
      for (String key : bundle.stringPropertyNames()) {
        assertThat(places(bundle, key)).as(language + " " + key).isEqualTo(places(swedish, key));
      }
    }
  }

  @Test
  void everyStatusHasAWord() {
    Texts texts = Texts.in(Locale.forLanguageTag("da"));

    for (Status status : Status.values()) {
      assertThat(texts.label("status", status.id())).isNotEqualTo(status.id());
    }
  }

  @Test
  void everyPublicationHasANameOfItsOwn() {
    for (String language : Texts.LANGUAGES) {
      assertThat(Vocabulary.lines("publications"))
          .extracting(line -> line.text("name_" + language))
          .as(language)
          .doesNotContain("")
          .doesNotHaveDuplicates();
    }
    assertThat(Texts.in(Locale.forLanguageTag("da")).publication("klimaregnskab"))
        .isEqualTo("Energi- og CO2-regnskabet");
    assertThat(Texts.in(Locale.ENGLISH).publication("unknown")).isEqualTo("unknown");
  }

  @Test
  void argumentsAreNotReadAsPlaces() {
    Texts texts = Texts.in(Locale.ENGLISH);

    assertThat(texts.get("chart.path", "{1} $1", 2022)).isEqualTo("Pathway {1} $1: 2022");
  }

  private static long places(Properties bundle, String key) {
    return bundle.getProperty(key).chars().filter(c -> c == '{').count();
  }

  private static Properties bundle(String language) throws Exception {
    Properties bundle = new Properties();
    try (var in = Texts.class.getResourceAsStream("bokslut_" + language + ".properties")) {
      bundle.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    }
    return bundle;
  }
}
