package se.klimatbokslut.publish.trace;

import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/** A revised figure is the sum of an edition's cells beside that of the edition before. */
final class RevisionOrigin implements Origin {
  @Override
  public Table table() {
    return Table.OUT_REVISION;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    String amount =
        row.has("old_per_person_t") || row.has("new_per_person_t") ? "per_person_t" : "emissions_t";
    String ending = amount.equals("emissions_t") ? "t" : amount;
    return List.of(
        new Source.Rows(
            "old_" + ending, Role.SUM_OF, amount, release.rows(parts(row, "from_edition"))),
        new Source.Rows(
            "new_" + ending, Role.SUM_OF, amount, release.rows(parts(row, "to_edition"))));
  }

  /** Cells of a municipality; the publisher's own totals of a county or nation. */
  private static Selection parts(TracedRow row, String edition) {
    String area = row.text("municipality_id");
    Selection parts =
        TracedRow.isMunicipality(area)
            ? Selection.of(Table.CORE_EMISSIONS).with("municipality_id", area)
            : Selection.of(Table.CORE_PUBLISHED_TOTAL)
                .with("area_id", area)
                .with("subsector", "all");
    for (String column : List.of("year", "gas", "perspective")) {
      parts = parts.with(column, row.text(column));
    }
    boolean sumOfAll = row.is("sector", "all") && TracedRow.isMunicipality(area);
    Selection ofEdition = parts.with("edition_id", row.text(edition));
    return sumOfAll ? ofEdition : ofEdition.with("sector", row.text("sector"));
  }
}
