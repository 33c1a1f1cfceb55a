package se.klimatbokslut.publish.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows one at a time. A cell is null, a BigDecimal, Boolean, LocalDate, Instant or String;
 * closing writes what is left and leaves the stream below open.
 */
interface RowWriter extends Closeable {
  void columns(List<ResultColumn> columns) throws IOException;

  void row(List<@Nullable Object> cells) throws IOException;
}
