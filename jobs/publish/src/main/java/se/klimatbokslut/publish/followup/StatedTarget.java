package se.klimatbokslut.publish.followup;

import java.util.Locale;
import java.util.Map;

/**
 * A target as its source states it.
 *
 * @param titles by language code: sv, da, en
 * @param quotedText in the words of the source where {@code quote}, else in ours
 * @param setBy id of the area whose target it is; empty in releases that do not tell
 * @param boundary id of the own inventory that it is judged by; empty: the national statistics
 * @param adopted year or day of the decision; empty when that is not known
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
    String scopeNote,
    boolean quote,
    String setBy,
    String boundary,
    String adopted) {

  public boolean isCarbonBudget() {
    return type.equals("carbon-budget");
  }

  /**
   * Whether it is the target of the nation, county or programme, measured on one of its members.
   */
  public boolean isSetByAnother() {
    return !setBy.isEmpty() && !setBy.equals(municipalityId);
  }

  /** Title in the language, or the id of a target that has none. */
  public String title(Locale language) {
    String title = titles.getOrDefault(language.getLanguage(), "");
    return title.isEmpty() ? targetId : title;
  }
}
