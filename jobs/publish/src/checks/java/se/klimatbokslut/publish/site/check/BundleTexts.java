package se.klimatbokslut.publish.site.check;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The texts of all bundles that pages are made of. */
final class BundleTexts {
  /** Shorter ones stand in other texts by chance. */
  private static final int TELLING = 15;

  private static final List<String> BUNDLES =
      List.of(
          "/se/klimatbokslut/publish/site/site",
          "/se/klimatbokslut/publish/bokslut/bokslut",
          "/se/klimatbokslut/publish/explain/explain",
          "/se/klimatbokslut/publish/revision/revision",
          "/se/klimatbokslut/publish/peer/peer",
          "/se/klimatbokslut/publish/text/words",
          "/se/klimatbokslut/domain/sentence/phrases");

  private final Map<String, Set<String>> foreign = new HashMap<>();

  BundleTexts() {
    for (String language : OtherLanguages.LANGUAGES) {
      Set<String> others = new TreeSet<>();
      OtherLanguages.LANGUAGES.forEach(other -> others.addAll(of(other)));
      others.removeAll(of(language));
      foreign.put(language, others);
    }
  }

  /** A text of another language that stands in the words; empty when none does. */
  String foreign(String words, String language) {
    return words.length() < TELLING
        ? ""
        : foreign.getOrDefault(language, Set.of()).stream()
            .filter(words::contains)
            .findFirst()
            .orElse("");
  }

  /** Parts between places that are filled in. */
  private static Set<String> of(String language) {
    Set<String> parts = new TreeSet<>();
    for (String bundle : BUNDLES) {
      Properties texts = read(bundle + "_" + language + ".properties");
      texts.stringPropertyNames().stream()
          .flatMap(key -> Stream.of(texts.getProperty(key).split("\\{[^}]*}")))
          .map(String::strip)
          .filter(part -> part.length() >= TELLING)
          .forEach(parts::add);
    }
    return parts;
  }

  private static Properties read(String resource) {
    Properties texts = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(BundleTexts.class.getResourceAsStream(resource), resource),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
