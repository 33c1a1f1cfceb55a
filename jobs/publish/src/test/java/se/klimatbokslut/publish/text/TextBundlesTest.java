package se.klimatbokslut.publish.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBundlesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/words",
        "bokslut/bokslut",
        "explain/explain",
        "scenario/scenario",
        "peer/peer",
        "site/site",
        "revision/revision",
        "pack/pack",
        "opendata/opendata"
      })
  void theThreeLanguagesSayTheSameThings(String bundle) throws Exception {
    Properties swedish = read(bundle, "sv");

    for (String language : TextBundle.LANGUAGES) {
      Properties other = read(bundle, language);
      assertThat(other.stringPropertyNames()).as(language).isEqualTo(swedish.stringPropertyNames());
      for (String key : other.stringPropertyNames()) {
        assertThat(places(other, key)).as(language + " " + key).isEqualTo(places(swedish, key));
      }
    }
  }

  private static long places(Properties bundle, String key) {
    return bundle.getProperty(key).chars().filter(c -> c == '{').count();
  }

  private static Properties read(String bundle, String language) throws Exception {
    Properties texts = new Properties();
    String resource = "/se/klimatbokslut/publish/" + bundle + "_" + language + ".properties";
    try (var in = Objects.requireNonNull(TextBundle.class.getResourceAsStream(resource))) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return texts;
  }
}
