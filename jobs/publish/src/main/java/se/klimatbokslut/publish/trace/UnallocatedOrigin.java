package se.klimatbokslut.publish.trace;

import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/** That a sector is given to no municipality rests on its zeros in all of them. */
final class UnallocatedOrigin implements Origin {
  @Override
  public Table table() {
    return Table.OUT_NOT_ALLOCATED;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    Selection cells =
        Selection.of(Table.CORE_EMISSIONS)
            .with("edition_id", row.text("edition_id"))
            .with("gas", row.text("gas"))
            .with("sector", row.text("sector"))
            .with("year", row.text("year"));
    return List.of(Source.Many.of(cells, "every municipality", release));
  }
}
