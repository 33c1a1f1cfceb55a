package se.klimatbokslut.publish.followup;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The layout's words in one language, from {@code followup_<language>.properties}. */
final class Labels {
  private final ResourceBundle bundle;

  Labels(Locale language) {
    this.bundle =
        ResourceBundle.getBundle(
            "se.klimatbokslut.publish.followup.followup",
            Locale.forLanguageTag(language.getLanguage()),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The text with {@code {0}}, {@code {1}} replaced. */
  String get(String key, String... arguments) {
    return MessageFormat.format(bundle.getString(key), (Object[]) arguments);
  }

  /** The word for a code of a table; the code itself when there is none. */
  String word(String kind, String code) {
    String key = kind + "." + code.replace(' ', '-');
    return bundle.containsKey(key) ? bundle.getString(key) : code;
  }
}
