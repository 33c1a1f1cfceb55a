package se.klimatbokslut.publish.table;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that were worked out here, printed like the answer of a query. */
public final class ListedRows {
  private final List<ResultColumn> columns = new ArrayList<>();
  private final List<List<@Nullable Object>> rows = new ArrayList<>();

  /** Adds a column of texts, to the left in a table. */
  public ListedRows text(String name) {
    columns.add(new ResultColumn(name, false));
    return this;
  }

  /** Adds a column of numbers, to the right in a table. */
  public ListedRows number(String name) {
    columns.add(new ResultColumn(name, true));
    return this;
  }

  /** Adds a row: a cell for each column, in their order, null where nothing is known. */
  public ListedRows row(@Nullable Object... cells) {
    rows.add(Arrays.stream(cells).<@Nullable Object>map(Cell::of).toList());
    return this;
  }

  /**
   * Prints all rows.
   *
   * @throws IllegalArgumentException for a format that cannot be printed
   */
  public void print(TableFormat format, PrintStream out) {
    format.requireText();
    try (RowWriter writer = format.writer(out)) {
      writer.columns(columns);
      for (List<@Nullable Object> row : rows) {
        writer.row(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
