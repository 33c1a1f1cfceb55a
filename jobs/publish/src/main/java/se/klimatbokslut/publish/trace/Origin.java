package se.klimatbokslut.publish.trace;

import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/**
 * Where the rows of one table come from. A new table needs one of these, named in {@link Origins}.
 */
interface Origin {
  Table table();

  /** What a row comes from, one step back. */
  List<Source> of(TracedRow row, RowSource release);

  /** What one figure of a row comes from; the whole row where its figures belong together. */
  default List<Source> ofFigure(String column, TracedRow row, RowSource release) {
    return of(row, release);
  }
}
