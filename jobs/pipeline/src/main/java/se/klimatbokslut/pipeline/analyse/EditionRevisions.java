package se.klimatbokslut.pipeline.analyse;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.util.Set;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import se.klimatbokslut.pipeline.table.SparkSchema;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.table.Tables;

/** What each edition changed in the figures of the one before it. */
public final class EditionRevisions implements TableStep {

  @Override
  public Table output() {
    return Table.OUT_REVISION;
  }

  @Override
  public Set<Table> inputs() {
    return Set.of(
        Table.CORE_EMISSIONS,
        Table.CORE_PUBLISHED_TOTAL,
        Table.CORE_CORRECTION,
        Table.CORE_EDITION,
        Table.CORE_EDITION_YEAR);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    Column isOfPair =
        col("edition_id")
            .equalTo(col("from.edition_id"))
            .or(col("edition_id").equalTo(col("to.edition_id")));
    return municipalities(tables)
        .unionByName(countiesAndNations(tables))
        .join(broadcast(EditionPairs.of(tables)), new String[] {"publication"}, "inner")
        .where(isOfPair.and(KnownFigures.isOfPart("area_id")))
        .groupByKey((MapFunction<Row, String>) EditionRevisions::seriesAndPair, Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (key, rows) -> new RevisionRows(rows).rows(),
            Encoders.row(SparkSchema.of(Table.OUT_REVISION)));
  }

  private static Dataset<Row> municipalities(Tables tables) {
    String[] figure = {"edition_id", "municipality_id", "sector", "subsector", "year"};
    Dataset<Row> corrected =
        tables
            .read(Table.CORE_CORRECTION)
            .select("edition_id", "municipality_id", "sector", "subsector", "year")
            .withColumn("corrected", lit(true));
    return sectors(
        tables
            .read(Table.CORE_EMISSIONS)
            .join(broadcast(corrected), figure, "left")
            .withColumn("area_id", col("municipality_id")));
  }

  private static Dataset<Row> countiesAndNations(Tables tables) {
    Column isUndivided = col("subsector").equalTo(lit("all"));
    return sectors(
        tables
            .read(Table.CORE_PUBLISHED_TOTAL)
            .where(isUndivided.and(PlaceColumns.isCountyOrNation(col("area_id"))))
            .withColumn("corrected", lit(false)));
  }

  /** Totals or figures per person, whichever the publication gives. */
  private static Dataset<Row> sectors(Dataset<Row> figures) {
    Column amount = coalesce(col("emissions_t"), col("per_person_t"));
    return figures
        .where(amount.isNotNull())
        .withColumn("per_person", col("emissions_t").isNull())
        .groupBy(
            "area_id",
            "publication",
            "edition_id",
            "gas",
            "perspective",
            "per_person",
            "sector",
            "year")
        .agg(
            sum(amount).as("amount"),
            min("source_label").as("label"),
            max(coalesce(col("corrected"), lit(false))).as("corrected"));
  }

  private static String seriesAndPair(Row row) {
    return String.join(
        " ",
        row.getAs("area_id"),
        row.getAs("gas"),
        row.getAs("perspective"),
        row.<Boolean>getAs("per_person").toString(),
        row.<Row>getAs("from").getAs("edition_id"),
        row.<Row>getAs("to").getAs("edition_id"));
  }
}
