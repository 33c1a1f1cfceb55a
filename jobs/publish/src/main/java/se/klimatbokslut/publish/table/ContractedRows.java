package se.klimatbokslut.publish.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.pipeline.table.ColumnContract;
import se.klimatbokslut.pipeline.table.ColumnType;
import se.klimatbokslut.pipeline.table.Table;

/** Rows that the program has computed, in the columns of a table. */
public final class ContractedRows {
  private ContractedRows() {}

  /**
   * Writes rows whose cells are in the order of the table's columns; the stream stays open.
   *
   * @throws IllegalArgumentException for a format that is not text
   */
  public static void write(
      Table table, List<List<@Nullable Object>> rows, TableFormat format, OutputStream out) {
    format.requireText();
    try (RowWriter writer = format.writer(out)) {
      writer.columns(table.contract().columns().stream().map(ContractedRows::column).toList());
      for (List<@Nullable Object> row : rows) {
        writer.row(row.stream().<@Nullable Object>map(Cell::of).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ResultColumn column(ColumnContract column) {
    return new ResultColumn(column.name(), isNumeric(column.type()));
  }

  private static boolean isNumeric(ColumnType type) {
    return switch (type) {
      case YEAR, WHOLE, TONNES, TONNES_SUM, NUMBER, PERCENT, MONEY -> true;
      case TEXT, DATE, TIMESTAMP, FLAG -> false;
    };
  }
}
