package se.klimatbokslut.publish.followup;

import java.util.Locale;
import java.util.Map;

/**
 * A target in the words of its source.
 *
 * @param titles by language code: sv, da, en
 */
public record StatedTarget(
    String targetId,
    String municipalityId,
    String areaName,
    String type,
    String perspective,
    String gas,
    Map<String, String> titles,
    String quotedText,
    String source,
    String scopeNote) {

  public boolean isCarbonBudget() {
    return type.equals("carbon-budget");
  }

  /** Title in the language, or the id of a target that has none. */
  public String title(Locale language) {
    String title = titles.getOrDefault(language.getLanguage(), "");
    return title.isEmpty() ? targetId : title;
  }
}
