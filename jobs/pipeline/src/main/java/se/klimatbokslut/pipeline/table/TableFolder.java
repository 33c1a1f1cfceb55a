package se.klimatbokslut.pipeline.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Tables as Parquet files, one folder a table, below one folder. */
public final class TableFolder implements Tables {
  private final SparkSession spark;
  private final Path folder;

  public TableFolder(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  @Override
  public Dataset<Row> read(Table table) {
    Path files = pathOf(table);
    if (!Files.isDirectory(files)) {
      return empty(table);
    }
    return spark.read().schema(SparkSchema.of(table)).parquet(literally(address(files)));
  }

  /** Where the files of a table are, whether or not there are any. */
  public Path pathOf(Table table) {
    return folder.resolve(table.id());
  }

  /** A path as Spark takes it: not encoded, and on this machine whatever Hadoop is set up for. */
  static String address(Path path) {
    return "file://" + path.toAbsolutePath();
  }

  /** Spark reads wildcards into an address; signs in the name of a folder are none. */
  private static String literally(String address) {
    return address.replaceAll("[\\\\*?{}\\[\\]]", "\\\\$0");
  }

  /** A table without rows. */
  private Dataset<Row> empty(Table table) {
    return spark.createDataFrame(List.of(), SparkSchema.of(table));
  }
}
