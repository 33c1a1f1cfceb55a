package se.klimatbokslut.pipeline.table;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Writes a table that Spark computes as one Parquet file with its rows in the order of their key,
 * so that the same rows give the same bytes whatever the number of partitions they were computed
 * in. Rows that break the contract of the table are never written.
 */
public final class TableWriter {
  private TableWriter() {}

  /**
   * Writes what a step has made.
   *
   * @param folder that must not hold the file yet
   * @throws BrokenContractException when the rows break the contract of the table
   * @throws IOException when the file cannot be written
   */
  public static void write(Dataset<Row> rows, Table table, Path folder, String fileName)
      throws IOException {
    ParquetRows.writeSorted(inOrder(rows, table).toLocalIterator(), table, folder, fileName);
  }

  /** The columns of the contract in their types, rows in the order of the key, one partition. */
  private static Dataset<Row> inOrder(Dataset<Row> rows, Table table) {
    List<ColumnContract> columns = table.contract().columns();
    Column[] contracted =
        columns.stream()
            .map(column -> col(column.name()).cast(SparkSchema.typeOf(column.type())))
            .toArray(Column[]::new);
    Column[] names = columns.stream().map(column -> col(column.name())).toArray(Column[]::new);
    Column[] key = table.contract().key().stream().map(name -> col(name)).toArray(Column[]::new);
    return rows.select(names).select(contracted).coalesce(1).sortWithinPartitions(key);
  }
}
