package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Groups;
import se.klimatbokslut.pipeline.vocabulary.Places;

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
          new Source.Rows("emissions_t", Role.SUM_OF, "emissions_t", known(group, row, release)));
    }
    List<TracedRow> published = release.rows(published(row));
    if (!published.isEmpty()) {
      sources.add(new Source.Rows("area_published_t", Role.AS_IN, "emissions_t", published));
    }
    return sources;
  }

  /** Of members, and of those that a member without figures was made of. */
  private static List<TracedRow> known(Groups.Group group, TracedRow row, RowSource release) {
    SortedSet<String> places = new TreeSet<>(group.members());
    group.members().forEach(member -> places.addAll(Places.predecessorsOf(member)));
    List<TracedRow> rows = release.rows(members(row, places));
    Set<String> told =
        rows.stream().map(each -> each.text("municipality_id")).collect(Collectors.toSet());
    Set<String> replaced =
        group.members().stream()
            .filter(told::contains)
            .flatMap(member -> Places.predecessorsOf(member).stream())
            .collect(Collectors.toSet());
    return rows.stream().filter(each -> !replaced.contains(each.text("municipality_id"))).toList();
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
