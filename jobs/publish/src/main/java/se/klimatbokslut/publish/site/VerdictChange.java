package se.klimatbokslut.publish.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.followup.WhoseTarget;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.vocabulary.PlaceNames;

/**
 * A target whose verdict is another one since the newest edition of its statistics.
 *
 * @param setBy id of the area whose target it is
 * @param before code of the verdict that the edition before gave
 * @param titles by language code
 */
record VerdictChange(
    String targetId,
    String areaId,
    String setBy,
    Map<String, String> titles,
    String toEdition,
    String before,
    String now) {
  private static final String CHANGED =
      """
      select r.target_id, r.municipality_id, r.to_edition, r.verdict_before, r.verdict_now,
        c.title_sv, c.title_da, c.title_en, coalesce(c.set_by, r.municipality_id) as set_by
      from out_target_revision r left join core_target c using (target_id)
      where r.verdict_before <> r.verdict_now
      order by r.target_id
      """;

  static List<VerdictChange> read(ReleaseDatabase database) {
    return database.rowsOf(
        Table.OUT_TARGET_REVISION,
        CHANGED,
        List.of(),
        row ->
            new VerdictChange(
                row.text("target_id"),
                row.text("municipality_id"),
                row.text("set_by"),
                Map.of(
                    "sv", row.text("title_sv"),
                    "da", row.text("title_da"),
                    "en", row.text("title_en")),
                row.text("to_edition"),
                row.text("verdict_before"),
                row.text("verdict_now")));
  }

  /** Name of the area, or whose target it is where another area set it. */
  String area(Locale language) {
    String name = PlaceNames.load().of(areaId);
    return setBy.equals(areaId) ? name : WhoseTarget.of(language).heading(setBy, name);
  }

  String title(Locale language) {
    String title = titles.getOrDefault(language.getLanguage(), "");
    return title.isEmpty() ? targetId : title;
  }
}
