package se.klimatbokslut.publish.opendata;

import java.util.Locale;
import se.klimatbokslut.publish.text.TextBundle;

/** Texts of the package in one language. */
final class PackageTexts {
  private final TextBundle texts;

  PackageTexts(Locale language) {
    this.texts = TextBundle.of("se.klimatbokslut.publish.opendata.opendata", language);
  }

  String title() {
    return texts.get("title");
  }

  String description() {
    return texts.get("description");
  }

  String title(String table) {
    return texts.get("title." + table);
  }

  String description(String table) {
    return texts.get("description." + table);
  }

  String excel() {
    return texts.get("excel");
  }

  String get(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  String publisher(SourceEdition edition) {
    return texts.label("publisher", edition.publisher());
  }

  /** Why an edition is not shared. */
  String why(SourceEdition edition) {
    return texts.get("openness." + edition.licence().openness().replace(' ', '-'));
  }
}
