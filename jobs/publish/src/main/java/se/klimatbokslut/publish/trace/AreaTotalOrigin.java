package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Groups;

/** An area's total is the sum of its municipalities; the publisher's own stands beside it. */
final class AreaTotalOrigin implements Origin {
  @Override
  public Table table() {
    return Table.OUT_AREA_TOTAL;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    List<Source> sources = new ArrayList<>();
    Groups.Group group = Groups.all().get(row.text("group_area_id"));
    if (group != null) {
      sources.add(
          new Source.Rows(
              "emissions_t",
              Role.SUM_OF,
              "emissions_t",
              release.rows(members(row, group.members()))));
    }
    List<TracedRow> published = release.rows(published(row));
    if (!published.isEmpty()) {
      sources.add(new Source.Rows("area_published_t", Role.AS_IN, "emissions_t", published));
    }
    return sources;
  }

  private static Selection members(TracedRow row, SortedSet<String> members) {
    return ofSeries(Selection.of(Table.OUT_EMISSIONS), row)
        .with("publication", row.text("publication"))
        .in("municipality_id", members);
  }

  private static Selection published(TracedRow row) {
    return ofSeries(Selection.of(Table.CORE_PUBLISHED_TOTAL), row)
        .with("area_id", row.text("group_area_id"))
        .with("subsector", "all")
        .in("edition_id", List.of(row.editionIds()));
  }

  private static Selection ofSeries(Selection table, TracedRow row) {
    return table
        .with("year", row.text("year"))
        .with("gas", row.text("gas"))
        .with("perspective", row.text("perspective"))
        .with("sector", "all");
  }
}
