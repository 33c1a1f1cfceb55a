package se.klimatbokslut.publish.site;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The texts of a language that no other text is likely to contain. */
final class SiteTexts {
  private static final int TELLING = 15;

  private SiteTexts() {}

  /** Parts between places that are filled in. */
  static Set<String> of(String language) throws Exception {
    Properties texts = new Properties();
    String resource = "/se/klimatbokslut/publish/site/site_" + language + ".properties";
    try (var in = Objects.requireNonNull(Site.class.getResourceAsStream(resource))) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    Set<String> parts = new TreeSet<>();
    texts.stringPropertyNames().stream()
        .flatMap(key -> Stream.of(texts.getProperty(key).split("\\{[0-9n]}")))
        .map(String::strip)
        .filter(part -> part.length() >= TELLING)
        .forEach(parts::add);
    return parts;
  }
}
