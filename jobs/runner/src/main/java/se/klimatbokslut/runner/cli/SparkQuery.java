package se.klimatbokslut.runner.cli;

import java.io.PrintStream;
import java.util.Optional;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableFolder;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.spark.LazySpark;

/** A query answered by Spark: JSON lines, one row each. */
final class SparkQuery {
  private SparkQuery() {}

  /**
   * Prints the answer of a reading statement.
   *
   * @throws ConfigurationException when the statement does anything else, or cannot be answered
   */
  static void print(Release release, String sql, PrintStream out) {
    Optional<String> objection = SparkGuard.objection(sql);
    if (objection.isPresent()) {
      throw new ConfigurationException(objection.get());
    }
    try (LazySpark spark = LazySpark.started()) {
      answer(spark.get(), release, sql, out);
    }
  }

  /** What Spark's parser or analysis says is about the statement, not about this program. */
  private static void answer(SparkSession session, Release release, String sql, PrintStream out) {
    session.conf().set("spark.sql.runSQLOnFiles", "false");
    session.conf().set("spark.sql.variable.substitute", "false");
    TableFolder tables = new TableFolder(session, release.folder().resolve("tables"));
    for (Table table : Table.values()) {
      tables.read(table).createOrReplaceTempView(table.id());
    }
    try {
      session.sql(sql).toJSON().toLocalIterator().forEachRemaining(out::println);
    } catch (Exception e) {
      if (e instanceof AnalysisException) {
        throw new ConfigurationException("Cannot answer the SQL: " + e.getMessage());
      }
      throw e;
    }
  }
}
