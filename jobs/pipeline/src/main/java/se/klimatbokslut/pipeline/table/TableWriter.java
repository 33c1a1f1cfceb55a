package se.klimatbokslut.pipeline.table;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;

/**
 * Writes a table as one Parquet file with its rows in the order of their key, so that the same rows
 * give the same bytes whatever the number of partitions they were computed in. Rows that break the
 * contract of the table are never written.
 */
public final class TableWriter {
  private final Table table;
  private final Path folder;
  private final String fileName;

  /**
   * A file of a table.
   *
   * @param folder that must not hold the file yet
   */
  public TableWriter(Table table, Path folder, String fileName) {
    this.table = table;
    this.folder = folder;
    this.fileName = fileName;
  }

  /**
   * Writes what a step has made.
   *
   * @throws IOException when the file cannot be written
   */
  public void write(Dataset<Row> rows) throws IOException {
    Table checked = table;
    save(
        inOrder(rows)
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) sorted -> new ContractCheck(sorted, checked),
                Encoders.row(SparkSchema.of(table))));
  }

  /** The columns of the contract in their types, rows in the order of the key, one partition. */
  private Dataset<Row> inOrder(Dataset<Row> rows) {
    List<ColumnContract> columns = table.contract().columns();
    Column[] contracted =
        columns.stream()
            .map(column -> col(column.name()).cast(SparkSchema.typeOf(column.type())))
            .toArray(Column[]::new);
    Column[] names = columns.stream().map(column -> col(column.name())).toArray(Column[]::new);
    Column[] key = table.contract().key().stream().map(name -> col(name)).toArray(Column[]::new);
    return rows.select(names).select(contracted).coalesce(1).sortWithinPartitions(key);
  }

  private void save(Dataset<Row> rows) throws IOException {
    Path unfinished = folder.resolveSibling("." + folder.getFileName() + ".unfinished");
    rows.write()
        .mode(SaveMode.Overwrite)
        .option("compression", "zstd")
        .parquet(TableFolder.address(unfinished));
    Files.createDirectories(folder);
    Files.move(partOf(unfinished), folder.resolve(fileName), StandardCopyOption.ATOMIC_MOVE);
    delete(unfinished);
  }

  private static Path partOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> parts =
          files.filter(file -> file.getFileName().toString().endsWith(".parquet")).toList();
      if (parts.size() != 1) {
        throw new IOException("Expected one Parquet file in " + folder + ", found " + parts.size());
      }
      return parts.get(0);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
