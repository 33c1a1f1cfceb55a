package se.klimatbokslut.publish.scenario;

import java.util.Locale;
import java.util.Map;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.Target;

/**
 * A target that scenarios are tried on, with the evidence of the release.
 *
 * @param titles by language code: sv, da, en
 */
record TriedTarget(Target target, Map<String, String> titles, Statistics statistics) {
  String id() {
    return target.head().id();
  }

  /** Title in the language, or the id of a target that has none. */
  String title(Locale language) {
    String title = titles.getOrDefault(language.getLanguage(), "");
    return title.isEmpty() ? id() : title;
  }
}
