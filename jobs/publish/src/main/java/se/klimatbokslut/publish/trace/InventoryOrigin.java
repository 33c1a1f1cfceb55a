package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/** An inventory's total is the sum of its sectors; the national statistics stand beside it. */
final class InventoryOrigin implements Origin {
  private static final String EMISSIONS = "emissions_t";
  private static final String ALL = "all";

  @Override
  public Table table() {
    return Table.OUT_INVENTORY;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    List<TracedRow> own = release.rows(own(row));
    List<TracedRow> counted = counted(row, own);
    List<Source> sources = new ArrayList<>();
    sources.add(new Source.Rows(EMISSIONS, Role.SUM_OF, EMISSIONS, counted));
    if (row.has("statistics_t")) {
      List<TracedRow> statistics = release.rows(statistics(row));
      sources.add(new Source.Rows("statistics_t", Role.AS_IN, EMISSIONS, statistics));
      sources.add(new Source.Rows("difference_t", Role.SUM_OF, EMISSIONS, counted));
      sources.add(new Source.Rows("difference_t", Role.TAKEN_OFF, EMISSIONS, statistics));
    }
    return sources;
  }

  @Override
  public List<Source> ofFigure(String column, TracedRow row, RowSource release) {
    return of(row, release).stream().filter(source -> source.explains(column)).toList();
  }

  /** The row's own sector; of a total its sectors, or itself in a list that has none. */
  private static List<TracedRow> counted(TracedRow row, List<TracedRow> own) {
    if (!row.is("sector", ALL)) {
      return own.stream().filter(one -> one.is("sector", row.text("sector"))).toList();
    }
    List<TracedRow> sectors = own.stream().filter(one -> !one.is("sector", ALL)).toList();
    return sectors.isEmpty() ? own : sectors;
  }

  /** Everything that the list has of the year. */
  private static Selection own(TracedRow row) {
    return Selection.of(Table.CORE_INVENTORY)
        .with("municipality_id", row.text("municipality_id"))
        .with("boundary", row.text("boundary"))
        .with("year", row.text("year"))
        .with("gas", row.text("gas"))
        .with("edition_id", row.text("edition_id"));
  }

  private static Selection statistics(TracedRow row) {
    return Selection.of(Table.OUT_EMISSIONS)
        .with("municipality_id", row.text("municipality_id"))
        .with("year", row.text("year"))
        .with("gas", row.text("gas"))
        .with("perspective", "territorial")
        .with("sector", ALL)
        .with("edition_id", row.text("statistics_edition_id"));
  }
}
