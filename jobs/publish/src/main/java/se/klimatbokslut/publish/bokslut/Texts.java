package se.klimatbokslut.publish.bokslut;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The page's words in one language, from {@code bokslut_<language>.properties}. */
final class Texts {
  static final List<String> LANGUAGES = List.of("sv", "da", "en");

  private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

  private final ResourceBundle bundle;

  private Texts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * @throws IllegalArgumentException when the page is not written in that language
   */
  static Texts in(Locale language) {
    if (!LANGUAGES.contains(language.getLanguage())) {
      throw new IllegalArgumentException(
          "No page in '"
              + language.getLanguage()
              + "'. Languages: "
              + String.join(", ", LANGUAGES));
    }
    return new Texts(
        ResourceBundle.getBundle(
            "se.klimatbokslut.publish.bokslut.bokslut",
            Locale.forLanguageTag(language.getLanguage()),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** The text with {@code {0}}, {@code {1}} replaced. */
  String get(String key, Object... arguments) {
    return PLACE
        .matcher(bundle.getString(key))
        .replaceAll(
            place -> quoteReplacement(arguments[Integer.parseInt(place.group(1))].toString()));
  }

  /** The word for a code of a table, such as a status; the code itself when there is none. */
  String label(String kind, String code) {
    String key = kind + "." + code;
    return bundle.containsKey(key) ? bundle.getString(key) : code;
  }
}
