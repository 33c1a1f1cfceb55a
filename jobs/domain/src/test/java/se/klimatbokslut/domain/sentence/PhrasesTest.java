package se.klimatbokslut.domain.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {
  private static final Pattern PLACE = Pattern.compile("\\{.*?}");

  @ParameterizedTest
  @EnumSource
  void everyPhraseHasItsWordsAndNothingElseHas(Language language) throws IOException {
    Set<String> phrases =
        Arrays.stream(Phrase.values())
            .map(Phrase::id)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> keys = new TreeSet<>(bundle(language).stringPropertyNames());
    keys.removeIf(key -> key.startsWith("unit.") || key.startsWith("sector."));
    assertThat(keys).isEqualTo(phrases);
    assertThat(bundle(language).stringPropertyNames())
        .isEqualTo(bundle(Language.EN).stringPropertyNames());
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasTheSamePlaces(Language language) throws IOException {
    Properties english = bundle(Language.EN);
    Properties words = bundle(language);
    for (String key : english.stringPropertyNames()) {
      assertThat(places(words.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
      assertThat(words.getProperty(key)).as(key).isEqualTo(words.getProperty(key).strip());
    }
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static Properties bundle(Language language) throws IOException {
    Properties bundle = new Properties();
    String name = "phrases_" + language.id() + ".properties";
    try (var in = Objects.requireNonNull(Phrase.class.getResourceAsStream(name))) {
      bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return bundle;
  }
}
