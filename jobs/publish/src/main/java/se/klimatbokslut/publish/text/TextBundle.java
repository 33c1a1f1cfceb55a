package se.klimatbokslut.publish.text;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * The texts of one answer in one language, and behind them the words that all answers share: those
 * for statuses, gases and units.
 */
public final class TextBundle {
  public static final List<String> LANGUAGES = List.of("sv", "da", "en");

  private static final String SHARED = "se.klimatbokslut.publish.text.words";
  private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

  private final ResourceBundle own;
  private final ResourceBundle shared;

  private TextBundle(ResourceBundle own, ResourceBundle shared) {
    this.own = own;
    this.shared = shared;
  }

  /**
   * Texts of {@code <name>_<language>.properties}.
   *
   * @throws IllegalArgumentException when there are no texts in that language
   */
  public static TextBundle of(String name, Locale language) {
    if (!LANGUAGES.contains(language.getLanguage())) {
      throw new IllegalArgumentException(
          "No texts in '"
              + language.getLanguage()
              + "'. Languages: "
              + String.join(", ", LANGUAGES));
    }
    return new TextBundle(bundle(name, language), bundle(SHARED, language));
  }

  /** The text with {@code {0}}, {@code {1}} replaced. */
  public String get(String key, Object... arguments) {
    return PLACE
        .matcher((own.containsKey(key) ? own : shared).getString(key))
        .replaceAll(
            place -> quoteReplacement(arguments[Integer.parseInt(place.group(1))].toString()));
  }

  /** The word for a code of a table, such as a status; the code itself when there is none. */
  public String label(String kind, String code) {
    String key = kind + "." + code.replace(' ', '-');
    if (own.containsKey(key)) {
      return own.getString(key);
    }
    return shared.containsKey(key) ? shared.getString(key) : code;
  }

  private static ResourceBundle bundle(String name, Locale language) {
    return ResourceBundle.getBundle(
        name,
        Locale.forLanguageTag(language.getLanguage()),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
