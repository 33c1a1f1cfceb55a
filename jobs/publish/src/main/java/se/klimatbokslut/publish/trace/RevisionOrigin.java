package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/** A revision is one figure as two editions have it; one that gained or lost it has no row. */
final class RevisionOrigin implements Origin {
  @Override
  public Table table() {
    return Table.OUT_REVISION;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    List<Source> sources = new ArrayList<>();
    add("old_t", "emissions_t", "from_edition", row, release, sources);
    add("new_t", "emissions_t", "to_edition", row, release, sources);
    add("old_per_person_t", "per_person_t", "from_edition", row, release, sources);
    add("new_per_person_t", "per_person_t", "to_edition", row, release, sources);
    return sources;
  }

  private static void add(
      String figure,
      String of,
      String edition,
      TracedRow row,
      RowSource release,
      List<Source> sources) {
    if (row.has(figure)) {
      List<TracedRow> parts = release.rows(parts(row, edition));
      sources.add(new Source.Rows(figure, Role.SUM_OF, of, parts));
    }
  }

  private static Selection parts(TracedRow row, String edition) {
    String area = row.text("municipality_id");
    Selection place =
        TracedRow.isMunicipality(area)
            ? Selection.of(Table.CORE_EMISSIONS).with("municipality_id", area)
            : Selection.of(Table.CORE_PUBLISHED_TOTAL)
                .with("area_id", area)
                .with("subsector", "all");
    Selection figures =
        place
            .with("year", row.text("year"))
            .with("gas", row.text("gas"))
            .with("perspective", row.text("perspective"))
            .with("edition_id", row.text(edition));
    return row.is("sector", "all") && TracedRow.isMunicipality(area)
        ? figures
        : figures.with("sector", row.text("sector"));
  }
}
