package se.klimatbokslut.pipeline;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.pipeline.table.ColumnContract;
import se.klimatbokslut.pipeline.table.Table;

/** Rows of tables, written with the columns a test is about and shown with those it looks at. */
public final class Rows {
  private Rows() {}

  /**
   * A row that keeps its contract.
   *
   * @param cells each {@code "column: value"}; what is not named is empty where it may be, else a
   *     value that means nothing
   */
  public static Row row(Table table, String... cells) {
    List<String[]> given = Arrays.stream(cells).map(cell -> cell.split(": ", 2)).toList();
    given.forEach(cell -> table.contract().column(cell[0]));
    return RowFactory.create(
        table.contract().columns().stream().map(column -> value(column, given)).toArray());
  }

  /** The named columns of every row, as {@code "SE-2081 | 2020 | 1.5"}; {@code -} where empty. */
  public static List<String> shown(Table table, List<Row> rows, String... columns) {
    List<String> names = table.contract().columnNames();
    return rows.stream()
        .map(
            row ->
                Arrays.stream(columns)
                    .map(column -> text(row.get(names.indexOf(column))))
                    .collect(Collectors.joining(" | ")))
        .toList();
  }

  /** The same in the order of the texts. */
  public static List<String> shown(Dataset<Row> rows, String... columns) {
    return rows.collectAsList().stream()
        .map(
            row ->
                Arrays.stream(columns)
                    .map(column -> text(row.getAs(column)))
                    .collect(Collectors.joining(" | ")))
        .sorted()
        .toList();
  }

  private static String text(@Nullable Object value) {
    if (value == null) {
      return "-";
    }
    return value instanceof BigDecimal number
        ? number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()
        : value.toString();
  }

  private static @Nullable Object value(ColumnContract column, List<String[]> given) {
    return given.stream()
        .filter(cell -> cell[0].equals(column.name()))
        .findFirst()
        .map(cell -> parsed(column, cell[1]))
        .orElseGet(() -> column.nullable() ? null : meaningless(column));
  }

  private static Object meaningless(ColumnContract column) {
    return switch (column.type()) {
      case TEXT -> "any";
      case DATE -> parsed(column, "2024-01-01");
      case TIMESTAMP -> parsed(column, "2024-01-01 00:00:00");
      case FLAG -> parsed(column, "false");
      default -> parsed(column, "1");
    };
  }

  private static Object parsed(ColumnContract column, String value) {
    return switch (column.type()) {
      case TEXT -> value;
      case YEAR -> Integer.valueOf(value);
      case WHOLE -> Long.valueOf(value);
      case TONNES, TONNES_SUM, NUMBER, PERCENT, MONEY -> new BigDecimal(value);
      case DATE -> Date.valueOf(value);
      case TIMESTAMP -> Timestamp.valueOf(value);
      case FLAG -> Boolean.valueOf(value);
    };
  }
}
