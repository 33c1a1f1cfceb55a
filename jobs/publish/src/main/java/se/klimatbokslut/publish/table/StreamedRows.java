package se.klimatbokslut.publish.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that are worked out one by one and written at once, none of them held. */
public final class StreamedRows implements Closeable {
  private final RowWriter writer;

  private StreamedRows(RowWriter writer) {
    this.writer = writer;
  }

  /**
   * Begins with the names of the columns; closing leaves the stream open.
   *
   * @throws IllegalArgumentException for Parquet, which is not written by rows
   */
  public static StreamedRows begin(List<String> columns, TableFormat format, OutputStream out)
      throws IOException {
    StreamedRows rows = new StreamedRows(format.writer(out));
    rows.writer.columns(columns.stream().map(name -> new ResultColumn(name, false)).toList());
    return rows;
  }

  /** Adds a row: a cell for each column, in their order, null where nothing is known. */
  public void row(@Nullable Object... cells) throws IOException {
    writer.row(Arrays.stream(cells).<@Nullable Object>map(Cell::of).toList());
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
