package se.klimatbokslut.pipeline.analyse;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.Set;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.Tables;

/**
 * Everything that an estimate is made of, in one shape: {@code country, kind, publication,
 * edition_id, edition_date, issue, area_id, name, gas, sector, year, emissions_t}.
 */
final class PrognosisFigures {
  static final String MUNICIPALITY = "municipality";
  static final String COUNTY_OR_NATION = "county-or-nation";
  static final String NATIONAL_SERIES = "national-series";
  static final String PLANT = "plant";
  static final String CARRIED_FORWARD = "carried-forward";
  static final Set<Table> INPUTS =
      Set.of(
          Table.CORE_EDITION,
          Table.CORE_EMISSIONS,
          Table.CORE_PUBLISHED_TOTAL,
          Table.CORE_NATIONAL_SECTOR,
          Table.CORE_CARRIED_FORWARD,
          Table.CORE_FACILITY);

  private static final Column NOTHING = lit(null);

  private final Tables tables;

  PrognosisFigures(Tables tables) {
    this.tables = tables;
  }

  /** One group a country, which shares its national series. */
  KeyValueGroupedDataset<String, Row> byCountry() {
    return withEditions(
            municipal()
                .unionByName(countiesAndNations())
                .unionByName(nationalSeries())
                .unionByName(carriedForward())
                .unionByName(plants()))
        .withColumn("country", PlaceColumns.countryOf(col("area_id")))
        .groupByKey((MapFunction<Row, String>) row -> row.getAs("country"), Encoders.STRING());
  }

  private Dataset<Row> withEditions(Dataset<Row> figures) {
    Dataset<Row> editions =
        tables.read(Table.CORE_EDITION).select("edition_id", "edition_date", "issue");
    return figures.join(broadcast(editions), new String[] {"edition_id"}, "inner");
  }

  private Dataset<Row> municipal() {
    Dataset<Row> sectors =
        territorial(Table.CORE_EMISSIONS)
            .groupBy("municipality_id", "publication", "edition_id", "gas", "sector", "year")
            .agg(sum("emissions_t").as("emissions_t"));
    return shaped(sectors, MUNICIPALITY, col("municipality_id"), NOTHING);
  }

  private Dataset<Row> countiesAndNations() {
    Column isSector = col("subsector").equalTo(lit("all")).and(col("sector").notEqual(lit("all")));
    Dataset<Row> sectors =
        territorial(Table.CORE_PUBLISHED_TOTAL)
            .where(isSector.and(PlaceColumns.isCountyOrNation(col("area_id"))));
    return shaped(sectors, COUNTY_OR_NATION, col("area_id"), NOTHING);
  }

  private Dataset<Row> territorial(Table table) {
    return tables
        .read(table)
        .where(col("perspective").equalTo(lit("territorial")).and(col("emissions_t").isNotNull()));
  }

  private Dataset<Row> nationalSeries() {
    return shaped(
        tables.read(Table.CORE_NATIONAL_SECTOR), NATIONAL_SERIES, col("area_id"), NOTHING);
  }

  private Dataset<Row> carriedForward() {
    Dataset<Row> flagged =
        tables
            .read(Table.CORE_CARRIED_FORWARD)
            .where(col("carried_forward"))
            .withColumn("emissions_t", NOTHING);
    return shaped(flagged, CARRIED_FORWARD, col("area_id"), NOTHING);
  }

  private Dataset<Row> plants() {
    Dataset<Row> inSectors =
        new KnownFigures(tables)
            .newestOfLists(Table.CORE_FACILITY, "facility_id", "gas")
            .where(col("sector").isNotNull());
    return shaped(inSectors, PLANT, col("municipality_id"), col("facility_id"));
  }

  private static Dataset<Row> shaped(Dataset<Row> rows, String kind, Column area, Column name) {
    return rows.select(
        lit(kind).as("kind"),
        col("publication"),
        col("edition_id"),
        area.as("area_id"),
        coalesce(name.cast("string"), lit("")).as("name"),
        col("gas"),
        col("sector"),
        col("year"),
        col("emissions_t").cast("decimal(21,9)").as("emissions_t"));
  }
}
