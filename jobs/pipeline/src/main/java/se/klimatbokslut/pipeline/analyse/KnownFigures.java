package se.klimatbokslut.pipeline.analyse;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.klimatbokslut.domain.time.Status;

/**
 * Which edition speaks for which year. The newest edition of a publication that holds a year speaks
 * for it; a year that the newest edition of all has dropped stays known from an older one.
 */
final class KnownFigures {
  private static final String[] EDITION_YEAR = {"publication", "edition_id", "year"};

  private KnownFigures() {}

  /** Rows of the edition that speaks for their year, with {@code status}. */
  static Dataset<Row> newest(Dataset<Row> rows, Dataset<Row> editions) {
    return ofAge(rows, editions, 1).drop("age");
  }

  /** Rows as the edition before had them; nothing for years that only one edition holds. */
  static Dataset<Row> previous(Dataset<Row> rows, Dataset<Row> editions) {
    return ofAge(rows, editions, 2).drop("age");
  }

  private static Dataset<Row> ofAge(Dataset<Row> rows, Dataset<Row> editions, int age) {
    Dataset<Row> speaking = ages(rows, editions).where(col("age").equalTo(lit(age)));
    return rows.join(broadcast(speaking), EDITION_YEAR, "inner");
  }

  /** Editions by year, the newest with age 1. */
  private static Dataset<Row> ages(Dataset<Row> rows, Dataset<Row> editions) {
    Column order = col("edition_rank").desc();
    WindowSpec byYear = Window.partitionBy("publication", "year").orderBy(order);
    Column isNewest = col("edition_rank").equalTo(col("newest_rank"));
    return rows.select("publication", "edition_id", "year")
        .distinct()
        .join(broadcast(ranked(editions)), new String[] {"edition_id"}, "inner")
        .withColumn("age", row_number().over(byYear))
        .withColumn(
            "status",
            when(isNewest, lit(Status.DEFINITIVE.id())).otherwise(lit(Status.OLDER_EDITION.id())))
        .select("publication", "edition_id", "year", "age", "status");
  }

  private static Dataset<Row> ranked(Dataset<Row> editions) {
    WindowSpec ofPublication = Window.partitionBy("publication");
    WindowSpec inOrder =
        ofPublication.orderBy(col("edition_date"), col("ingested_at"), col("edition_id"));
    return editions
        .select(
            col("edition_id"), col("publication"), row_number().over(inOrder).as("edition_rank"))
        .withColumn("newest_rank", max("edition_rank").over(ofPublication))
        .drop("publication");
  }
}
