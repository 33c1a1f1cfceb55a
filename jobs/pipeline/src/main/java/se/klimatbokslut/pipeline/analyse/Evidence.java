package se.klimatbokslut.pipeline.analyse;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.Tables;

/**
 * Everything known that a target could be judged by, in one shape: {@code area_id, kind, name, gas,
 * perspective, year, amount, unit, status, edition_id}. Gas and perspective are empty where they do
 * not matter.
 */
final class Evidence {
  static final String SECTOR = "sector";
  static final String PREVIOUS_SECTOR = "previous-sector";
  static final String PER_PERSON = "per-person";
  static final String FACILITY = "facility";
  static final String INDICATOR = "indicator";
  static final String POPULATION = "population";
  static final String NATION_POPULATION = "nation-population";
  static final String NATION_TRANSPORT = "nation-international-transport";

  private static final String[] SHAPE = {
    "area_id",
    "kind",
    "name",
    "gas",
    "perspective",
    "year",
    "amount",
    "unit",
    "status",
    "edition_id"
  };

  private final Tables tables;
  private final Dataset<Row> editions;

  Evidence(Tables tables) {
    this.tables = tables;
    this.editions = tables.read(Table.CORE_EDITION);
  }

  /**
   * Targets with one row for each piece of evidence on their area or its nation, and at least one
   * row each: {@code target_id, municipality_id, definition} and the columns of the evidence.
   */
  Dataset<Row> byTarget() {
    Dataset<Row> targets =
        tables
            .read(Table.CORE_TARGET)
            .select(
                col("target_id"),
                col("municipality_id"),
                col("definition"),
                col("gas").as("target_gas"),
                col("perspective").as("target_perspective"),
                explode(array(ofArea(), ofNation())).as("place"))
            .select(col("*"), col("place.area_id"), col("place.national"))
            .drop("place");
    Column sameGas = col("gas").isNull().or(col("gas").equalTo(col("target_gas")));
    Column samePerspective =
        col("perspective").isNull().or(col("perspective").equalTo(col("target_perspective")));
    Dataset<Row> evidence = all().withColumn("national", col("kind").startsWith(lit("nation-")));
    Column samePlace =
        targets
            .col("area_id")
            .equalTo(evidence.col("area_id"))
            .and(targets.col("national").equalTo(evidence.col("national")));
    return targets.join(evidence, samePlace.and(sameGas).and(samePerspective), "left");
  }

  private static Column ofArea() {
    return struct(col("municipality_id").as("area_id"), lit(false).as("national"));
  }

  private static Column ofNation() {
    return struct(substring(col("municipality_id"), 1, 2).as("area_id"), lit(true).as("national"));
  }

  private Dataset<Row> all() {
    return municipalSectors()
        .unionByName(previousMunicipalSectors())
        .unionByName(areaSectors())
        .unionByName(perPerson())
        .unionByName(facilities())
        .unionByName(indicators())
        .unionByName(population(POPULATION, lit(true)))
        .unionByName(population(NATION_POPULATION, col("municipality_id").rlike("^[A-Z]{2}$")));
  }

  private Dataset<Row> municipalSectors() {
    return tables
        .read(Table.OUT_EMISSIONS)
        .join(broadcast(areasWithTargets()), new String[] {"municipality_id"}, "left_semi")
        .where(col("sector").notEqual(lit("all")).and(col("derived").equalTo(lit(false))))
        .transform(rows -> emissions(rows, SECTOR, "municipality_id"));
  }

  private Dataset<Row> areasWithTargets() {
    return tables.read(Table.CORE_TARGET).select("municipality_id").distinct();
  }

  private Dataset<Row> previousMunicipalSectors() {
    Dataset<Row> ofTargets =
        tables
            .read(Table.CORE_EMISSIONS)
            .join(broadcast(areasWithTargets()), new String[] {"municipality_id"}, "left_semi");
    return new KnownFigures(ofTargets, editions, "publication")
        .previous()
        .where(col("emissions_t").isNotNull())
        .groupBy("municipality_id", "year", "gas", "perspective", "sector", "status", "edition_id")
        .agg(sum("emissions_t").as("emissions_t"))
        .transform(rows -> emissions(rows, PREVIOUS_SECTOR, "municipality_id"));
  }

  /** Counties and nations by the publisher's own totals. */
  private Dataset<Row> areaSectors() {
    Dataset<Row> totals =
        tables
            .read(Table.CORE_PUBLISHED_TOTAL)
            .where(col("area_id").rlike("^[A-Z]{2}(-[0-9]{2})?$"))
            .where(col("subsector").equalTo(lit("all")).and(col("sector").notEqual(lit("all"))));
    KnownFigures known = new KnownFigures(totals, editions, "publication");
    Column isTransport = col("sector").equalTo(lit("international-transport"));
    Column isNation = col("area_id").rlike("^[A-Z]{2}$");
    Dataset<Row> newest = known.newest();
    return emissions(newest, SECTOR, "area_id")
        .unionByName(emissions(known.previous(), PREVIOUS_SECTOR, "area_id"))
        .unionByName(
            emissions(newest.where(isTransport.and(isNation)), NATION_TRANSPORT, "area_id"));
  }

  private Dataset<Row> perPerson() {
    Column isPublished = col("derived").and(col("sector").equalTo(lit("all")));
    return tables
        .read(Table.OUT_EMISSIONS)
        .where(isPublished)
        .withColumn("emissions_t", col("per_capita_t"))
        .transform(rows -> emissions(rows, PER_PERSON, "municipality_id"));
  }

  private Dataset<Row> facilities() {
    return new KnownFigures(
            tables.read(Table.CORE_FACILITY), editions, "publication", "facility_id", "gas")
        .newest()
        .withColumn("sector", col("facility_id"))
        .withColumn("perspective", lit("territorial"))
        .transform(rows -> emissions(rows, FACILITY, "municipality_id"));
  }

  private Dataset<Row> indicators() {
    return new KnownFigures(
            tables.read(Table.CORE_INDICATOR),
            editions,
            "publication",
            "municipality_id",
            "indicator")
        .newest()
        .select(
            col("municipality_id").as("area_id"),
            lit(INDICATOR).as("kind"),
            col("indicator").as("name"),
            lit(null).cast("string").as("gas"),
            lit(null).cast("string").as("perspective"),
            col("year"),
            col("value").as("amount"),
            col("unit"),
            col("status"),
            col("edition_id"));
  }

  private Dataset<Row> population(String kind, Column condition) {
    return new KnownFigures(tables.read(Table.CORE_POPULATION), editions, "publication")
        .newest()
        .where(condition)
        .select(
            col("municipality_id").as("area_id"),
            lit(kind).as("kind"),
            lit("population").as("name"),
            lit(null).cast("string").as("gas"),
            lit(null).cast("string").as("perspective"),
            col("year"),
            col("population").cast("decimal(21,9)").as("amount"),
            lit("persons").as("unit"),
            col("status"),
            col("edition_id"));
  }

  private static Dataset<Row> emissions(Dataset<Row> rows, String kind, String area) {
    Column[] shape = Arrays.stream(SHAPE).map(name -> col(name)).toArray(Column[]::new);
    return rows.withColumn("area_id", col(area))
        .withColumn("kind", lit(kind))
        .withColumn("name", col("sector"))
        .withColumn("amount", col("emissions_t").cast("decimal(21,9)"))
        .withColumn("unit", lit("t"))
        .select(shape);
  }
}
