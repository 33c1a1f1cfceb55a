package se.klimatbokslut.publish.bokslut;

import java.util.List;
import java.util.Locale;
import se.klimatbokslut.publish.text.TextBundle;
import se.klimatbokslut.publish.vocabulary.PublicationNames;

/** The page's words in one language, from {@code bokslut_<language>.properties}. */
final class Texts {
  static final List<String> LANGUAGES = TextBundle.LANGUAGES;

  private final TextBundle bundle;
  private final Locale language;

  private Texts(TextBundle bundle, Locale language) {
    this.bundle = bundle;
    this.language = language;
  }

  /**
   * @throws IllegalArgumentException when the page is not written in that language
   */
  static Texts in(Locale language) {
    return new Texts(TextBundle.of("se.klimatbokslut.publish.bokslut.bokslut", language), language);
  }

  /** The text with {@code {0}}, {@code {1}} replaced. */
  String get(String key, Object... arguments) {
    return bundle.get(key, arguments);
  }

  String publication(String id) {
    return PublicationNames.of(id, language);
  }

  /** The word for a code of a table, such as a status; the code itself when there is none. */
  String label(String kind, String code) {
    return bundle.label(kind, code);
  }
}
