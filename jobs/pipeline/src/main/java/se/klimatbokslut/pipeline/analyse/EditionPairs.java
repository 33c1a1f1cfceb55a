package se.klimatbokslut.pipeline.analyse;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.Tables;

/**
 * Editions of one publication that follow each other, for each part that it comes in: {@code
 * publication, part, from, to}.
 */
final class EditionPairs {
  private static final Column EDITION =
      struct(col("edition_id"), col("edition_date"), col("version"), col("years"), col("sectors"));

  /** As {@link se.klimatbokslut.domain.time.Vintage} orders editions. */
  private static final WindowSpec OLDEST_FIRST =
      Window.partitionBy(col("publication"), col("part"))
          .orderBy(col("edition_date"), col("issue"), col("edition_id"));

  private EditionPairs() {}

  /** Each end with its {@code edition_id, edition_date, version, years, sectors}. */
  static Dataset<Row> of(Tables tables) {
    return tables
        .read(Table.CORE_EDITION)
        .select("edition_id", "publication", "edition_date", "issue", "version")
        .join(years(tables), new String[] {"edition_id"}, "inner")
        .join(sectors(tables), new String[] {"edition_id"}, "left")
        .withColumn("from", lag(EDITION, 1).over(OLDEST_FIRST))
        .where(col("from").isNotNull())
        .select(col("publication"), col("part"), col("from"), EDITION.as("to"));
  }

  private static Dataset<Row> years(Tables tables) {
    return tables
        .read(Table.CORE_EDITION_YEAR)
        .groupBy("edition_id", "part")
        .agg(collect_set("year").as("years"));
  }

  /** Sectors that an edition has for any place. */
  private static Dataset<Row> sectors(Tables tables) {
    return tables
        .read(Table.CORE_EMISSIONS)
        .groupBy("edition_id")
        .agg(collect_set("sector").as("sectors"));
  }
}
