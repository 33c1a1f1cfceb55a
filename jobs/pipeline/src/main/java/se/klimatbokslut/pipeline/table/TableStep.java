package se.klimatbokslut.pipeline.table;

import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How one table is made of others. A step is its output, its inputs and how the one becomes the
 * other; reading, checking and writing are done around it.
 */
public interface TableStep {
  Table output();

  Set<Table> inputs();

  /** The rows of the output, in any order and with at least the columns of its contract. */
  Dataset<Row> build(Tables tables);
}
