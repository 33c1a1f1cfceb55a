package se.klimatbokslut.pipeline.analyse;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import se.klimatbokslut.pipeline.table.SparkSchema;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.table.Tables;

/** Counties, nations and programmes as sums of their municipalities. */
public final class AreaTotals implements TableStep {
  @Override
  public Table output() {
    return Table.OUT_AREA_TOTAL;
  }

  @Override
  public Set<Table> inputs() {
    return Set.of(
        Table.OUT_EMISSIONS,
        Table.CORE_PUBLISHED_TOTAL,
        Table.CORE_POPULATION,
        Table.CORE_EDITION_YEAR);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    KnownFigures known = new KnownFigures(tables);
    return totals(tables)
        .unionByName(published(known), true)
        .transform(rows -> withPopulation(rows, known))
        .groupByKey((MapFunction<Row, String>) AreaTotals::countryAndSeries, Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (key, rows) -> groups(rows),
            Encoders.row(SparkSchema.of(Table.OUT_AREA_TOTAL)));
  }

  private static Dataset<Row> totals(Tables tables) {
    return tables
        .read(Table.OUT_EMISSIONS)
        .where(
            col("sector")
                .equalTo(lit("all"))
                .and(col("derived").equalTo(lit(false)))
                .and(col("emissions_t").isNotNull()))
        .select(
            col("municipality_id").as("place"),
            col("year"),
            col("gas"),
            col("perspective"),
            col("emissions_t").cast("decimal(38,9)").as("emissions_t"),
            col("status"),
            col("publication"),
            col("edition_id"));
  }

  /** Of counties and nations; of municipalities the sums of their sectors are counted. */
  private static Dataset<Row> published(KnownFigures known) {
    return known
        .newest(Table.CORE_PUBLISHED_TOTAL)
        .where(
            col("sector")
                .equalTo(lit("all"))
                .and(col("subsector").equalTo(lit("all")))
                .and(PlaceColumns.isCountyOrNation(col("area_id")))
                .and(col("emissions_t").isNotNull()))
        .select(
            col("area_id").as("place"),
            col("year"),
            col("gas"),
            col("perspective"),
            col("emissions_t").cast("decimal(38,9)").as("emissions_t"),
            col("status"),
            col("publication"),
            col("edition_id"));
  }

  private static Dataset<Row> withPopulation(Dataset<Row> rows, KnownFigures known) {
    Dataset<Row> population =
        known
            .newest(Table.CORE_POPULATION)
            .select(col("municipality_id").as("place"), col("year"), col("population"));
    Dataset<Row> ofNation =
        population
            .where(PlaceColumns.isNation(col("place")))
            .select(
                col("place").as("nation"), col("year"), col("population").as("nation_population"));
    return rows.withColumn("nation", PlaceColumns.countryOf(col("place")))
        .join(broadcast(population), new String[] {"place", "year"}, "left")
        .join(broadcast(ofNation), new String[] {"nation", "year"}, "left");
  }

  private static String countryAndSeries(Row row) {
    return String.join(
        " ",
        row.<String>getAs("nation"),
        row.<String>getAs("gas"),
        row.<String>getAs("perspective"),
        String.valueOf(row.<Integer>getAs("year")));
  }

  private static Iterator<Row> groups(Iterator<Row> ofYear) {
    List<Row> rows = new AreaYear(ofYear).rows();
    return rows.iterator();
  }
}
