package se.klimatbokslut.publish.trace;

import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/** How alike municipalities changed rests on the sector of all of them in two years. */
final class CarriedForwardOrigin implements Origin {
  @Override
  public Table table() {
    return Table.CORE_CARRIED_FORWARD;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    int year = row.year("year");
    Selection cells =
        Selection.of(Table.CORE_EMISSIONS)
            .with("edition_id", row.text("edition_id"))
            .with("gas", row.text("gas"))
            .with("sector", row.text("sector"))
            .in("year", List.of(year - 1, year));
    return List.of(Source.Many.of(cells, "every municipality, this year and before", release));
  }
}
