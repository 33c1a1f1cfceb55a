package se.klimatbokslut.publish.trace;

import java.util.Arrays;
import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/** Rows that tell something of an edition as a whole, or of nothing. */
final class EditionOrigin implements Origin {
  private final Table table;

  EditionOrigin(Table table) {
    this.table = table;
  }

  @Override
  public Table table() {
    return table;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    return Arrays.stream(row.editionIds())
        .map(Source.Edition::new)
        .map(Source.class::cast)
        .toList();
  }
}
