package se.klimatbokslut.pipeline.analyse;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.table.Tables;

/**
 * Sectors that are 0 in every municipality of a publication and year, and not 0 in another year or
 * edition of it or in the nation.
 */
public final class UnallocatedSectors implements TableStep {
  private static final String[] SECTOR = {"country", "publication", "gas", "sector"};
  private static final String[] NATIONAL_SECTOR = {"country", "sector"};

  @Override
  public Table output() {
    return Table.OUT_NOT_ALLOCATED;
  }

  @Override
  public Set<Table> inputs() {
    return Set.of(
        Table.CORE_EMISSIONS,
        Table.CORE_PUBLISHED_TOTAL,
        Table.CORE_NATIONAL_SECTOR,
        Table.CORE_POPULATION,
        Table.CORE_EDITION_YEAR);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    KnownFigures known = new KnownFigures(tables);
    Dataset<Row> nowhere = nowhere(known);
    Dataset<Row> somewhere =
        nowhere
            .join(inOtherYears(tables), SECTOR, "left")
            .join(inTheNation(tables), NATIONAL_SECTOR, "left")
            .where(coalesce(col("elsewhere"), col("in_nation"), lit(false)));
    return withNation(somewhere, known)
        .select(
            col("country"),
            col("publication"),
            col("gas"),
            col("sector"),
            col("year"),
            col("nation_year"),
            col("nation_t"),
            col("nation_population"),
            col("edition_id"));
  }

  /**
   * Zero in all municipalities of a country, as the editions in force have them: several where a
   * publication comes in parts, of which the last by its id is named.
   */
  private static Dataset<Row> nowhere(KnownFigures known) {
    return known
        .newest(Table.CORE_EMISSIONS)
        .where(col("emissions_t").isNotNull().and(col("perspective").equalTo("territorial")))
        .withColumn("country", PlaceColumns.countryOf(col("municipality_id")))
        .groupBy("country", "publication", "gas", "sector", "year")
        .agg(sum(abs(col("emissions_t"))).as("all"), max("edition_id").as("edition_id"))
        .where(col("all").equalTo(lit(0)))
        .drop("all");
  }

  private static Dataset<Row> inOtherYears(Tables tables) {
    return tables
        .read(Table.CORE_EMISSIONS)
        .where(col("emissions_t").notEqual(lit(0)))
        .select(
            PlaceColumns.countryOf(col("municipality_id")).as("country"),
            col("publication"),
            col("gas"),
            col("sector"))
        .distinct()
        .withColumn("elsewhere", lit(true));
  }

  /** In the nation's own totals, of whatever gas: what holds of one gas holds of the sector. */
  private static Dataset<Row> inTheNation(Tables tables) {
    Dataset<Row> totals =
        tables
            .read(Table.CORE_PUBLISHED_TOTAL)
            .where(PlaceColumns.isNation(col("area_id")).and(col("emissions_t").notEqual(lit(0))))
            .select(col("area_id").as("country"), col("sector"));
    Dataset<Row> series =
        tables
            .read(Table.CORE_NATIONAL_SECTOR)
            .where(col("emissions_t").notEqual(lit(0)))
            .select(col("area_id").as("country"), col("sector"));
    return totals.unionByName(series).distinct().withColumn("in_nation", lit(true));
  }

  /** The nation's figure of the nearest year, and its people. */
  private static Dataset<Row> withNation(Dataset<Row> sectors, KnownFigures known) {
    Dataset<Row> nation =
        known
            .newest(Table.CORE_PUBLISHED_TOTAL)
            .where(PlaceColumns.isNation(col("area_id")).and(col("subsector").equalTo("all")))
            .where(col("emissions_t").gt(lit(0)))
            .select(
                col("area_id").as("country"),
                col("publication"),
                col("gas"),
                col("sector"),
                col("year").as("nation_year"),
                col("emissions_t").as("nation_t"));
    Dataset<Row> people =
        known
            .newest(Table.CORE_POPULATION)
            .where(PlaceColumns.isNation(col("municipality_id")))
            .select(
                col("municipality_id").as("country"),
                col("year").as("population_year"),
                col("population").as("nation_population"));
    return sectors
        .join(broadcast(nation), SECTOR, "left")
        .transform(rows -> nearest(rows, col("nation_year")))
        .join(broadcast(people), new String[] {"country"}, "left")
        .transform(rows -> nearest(rows, col("population_year")));
  }

  /** The row whose year lies nearest to that of the zeros; of two the earlier. */
  private static Dataset<Row> nearest(Dataset<Row> rows, Column year) {
    WindowSpec nearestFirst =
        Window.partitionBy("country", "publication", "gas", "sector", "year")
            .orderBy(abs(year.minus(col("year"))).asc_nulls_last(), year.asc_nulls_last());
    return rows.withColumn("nearness", row_number().over(nearestFirst))
        .where(col("nearness").equalTo(lit(1)))
        .drop("nearness");
  }
}
