package se.klimatbokslut.publish.followup;

import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.pipeline.vocabulary.Countries;
import se.klimatbokslut.pipeline.vocabulary.Groups;
import se.klimatbokslut.publish.vocabulary.GroupNames;
import se.klimatbokslut.publish.vocabulary.PlaceNames;

/** Names targets that the nation, a county or a programme has set, measured on a member. */
public final class WhoseTarget {
  private final Locale language;
  private final Labels labels;

  private WhoseTarget(Locale language) {
    this.language = language;
    this.labels = new Labels(language);
  }

  public static WhoseTarget of(Locale language) {
    return new WhoseTarget(language);
  }

  /** {@code Sweden's target measured on Kalmar}. */
  public String heading(StatedTarget target) {
    return heading(target.setBy(), target.areaName());
  }

  /**
   * @param setBy id of the area whose target it is
   * @param areaName of the one it is measured on
   */
  public String heading(String setBy, String areaName) {
    return labels.get("setBy", owner(setBy), areaName);
  }

  /** {@code Sweden's}. */
  private String owner(String areaId) {
    String name = name(areaId);
    return labels.get(name.endsWith("s") ? "owner.afterS" : "owner.other", name);
  }

  private String name(String areaId) {
    if (PlaceLevel.NATION.is(areaId)) {
      return Countries.nameOf(new Country(areaId), language);
    }
    return Optional.ofNullable(Groups.all().get(areaId))
        .map(group -> GroupNames.of(group, language))
        .orElseGet(() -> PlaceNames.load().of(areaId));
  }
}
