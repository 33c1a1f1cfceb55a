package se.klimatbokslut.pipeline.table;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The tables a step may read. */
public interface Tables {
  /** The rows of a table, in the columns of its contract. A table without rows is empty. */
  Dataset<Row> read(Table table);
}
