package se.klimatbokslut.pipeline.analyse;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.klimatbokslut.domain.time.Status;

/**
 * Which edition speaks for which year of a series. The newest edition that holds the year speaks
 * for it; a year that the newest edition of the series lacks stays known from an older one.
 *
 * <p>A series is what the given columns name: a whole publication, or one plant of many files.
 */
final class KnownFigures {
  private final Dataset<Row> rows;
  private final Dataset<Row> editions;
  private final String[] series;

  KnownFigures(Dataset<Row> rows, Dataset<Row> editions, String... series) {
    this.rows = rows;
    this.editions = editions;
    this.series = series;
  }

  /** Rows of the edition that speaks for their year, with {@code status}. */
  Dataset<Row> newest() {
    return ofAge(1);
  }

  /** Rows as the edition before had them; nothing for years that only one edition holds. */
  Dataset<Row> previous() {
    return ofAge(2);
  }

  private Dataset<Row> ofAge(int age) {
    Dataset<Row> speaking = ages().where(col("age").equalTo(lit(age))).drop("age");
    return rows.join(broadcast(speaking), with("year", "edition_id"), "inner");
  }

  /** Editions by series and year, the newest with age 1. */
  private Dataset<Row> ages() {
    WindowSpec ofYear =
        Window.partitionBy(columns(with("year"))).orderBy(col("edition_rank").desc());
    WindowSpec ofSeries = Window.partitionBy(columns(series));
    Column isNewest = col("edition_rank").equalTo(max("edition_rank").over(ofSeries));
    return heldYears()
        .withColumn("age", row_number().over(ofYear))
        .withColumn(
            "status",
            when(isNewest, lit(Status.DEFINITIVE.id())).otherwise(lit(Status.OLDER_EDITION.id())))
        .drop("edition_rank");
  }

  /** Series, years and editions that hold them; of whole publications the editions say so. */
  private Dataset<Row> heldYears() {
    if (isWholePublication()) {
      return editions
          .coalesce(1)
          .transform(KnownFigures::ranked)
          .select(
              col("publication"),
              col("edition_id"),
              explode(split(col("years"), ",").cast("array<int>")).as("year"),
              col("edition_rank"));
    }
    Dataset<Row> ranks = ranked(editions.coalesce(1)).select("edition_id", "edition_rank");
    return rows.select(columns(with("year", "edition_id")))
        .distinct()
        .join(broadcast(ranks), new String[] {"edition_id"}, "inner");
  }

  private boolean isWholePublication() {
    return series.length == 1 && series[0].equals("publication");
  }

  private static Dataset<Row> ranked(Dataset<Row> editions) {
    WindowSpec inOrder = Window.orderBy(col("edition_date"), col("ingested_at"), col("edition_id"));
    return editions.withColumn("edition_rank", row_number().over(inOrder));
  }

  private String[] with(String... others) {
    return Stream.concat(Arrays.stream(series), Arrays.stream(others)).toArray(String[]::new);
  }

  private static Column[] columns(String... names) {
    return Arrays.stream(names).map(name -> col(name)).toArray(Column[]::new);
  }
}
