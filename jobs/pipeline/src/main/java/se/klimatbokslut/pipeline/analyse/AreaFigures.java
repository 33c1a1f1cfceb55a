package se.klimatbokslut.pipeline.analyse;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.Tables;

/**
 * What is known of areas that have targets, in one shape: {@code area_id, kind, name, gas,
 * perspective, boundary, year, amount, unit, status, edition_id}. Gas, perspective and boundary are
 * empty where they do not matter.
 */
final class AreaFigures {
  static final String SECTOR = "sector";
  static final String PREVIOUS_SECTOR = "previous-sector";

  /** What the national statistics have, beside the inventory that a target is judged by. */
  static final String BESIDE_INVENTORY = "beside-inventory";

  static final String PROGNOSIS_BAND = "prognosis-band";
  static final String PER_PERSON = "per-person";
  static final String FACILITY = "facility";
  static final String INDICATOR = "indicator";
  static final String POPULATION = "population";
  static final String NATION_POPULATION = "nation-population";
  static final String ALL_GASES = "all-gases";
  static final String NATION_TRANSPORT = "nation-international-transport";

  /** A sector that the publisher gives to the nation only; what the nation has per person. */
  static final String NOT_ALLOCATED = "not-allocated";

  static final String NOT_ALLOCATED_MOST = "not-allocated-most";

  /** Boundary of the national statistics, which is no id that an inventory can have. */
  static final String NATIONAL_STATISTICS = "";

  /** Kinds that count different things in the national statistics and in an inventory. */
  private static final Object[] OF_ONE_BOUNDARY = {
    SECTOR,
    PREVIOUS_SECTOR,
    PROGNOSIS_BAND,
    PER_PERSON,
    ALL_GASES,
    NOT_ALLOCATED,
    NOT_ALLOCATED_MOST
  };

  private static final String BOUNDARY = "boundary";
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
  private static final String[] UNALLOCATED = {"country", "publication", "gas", "sector", "year"};

  private final Tables tables;
  private final KnownFigures known;

  AreaFigures(Tables tables) {
    this.tables = tables;
    this.known = new KnownFigures(tables);
  }

  Dataset<Row> all() {
    return municipalSectors()
        .unionByName(previousMunicipalSectors())
        .unionByName(areaSectors())
        .unionByName(notAllocated())
        .unionByName(prognoses())
        .unionByName(prognosisBands())
        .unionByName(perPerson())
        .unionByName(facilities())
        .unionByName(allGases())
        .unionByName(indicators())
        .unionByName(population(POPULATION, lit(true)))
        .unionByName(population(NATION_POPULATION, PlaceColumns.isNation(col("municipality_id"))))
        .withColumn(BOUNDARY, when(col("kind").isin(OF_ONE_BOUNDARY), lit(NATIONAL_STATISTICS)))
        .unionByName(inventories());
  }

  /** Municipalities' own inventories; what is preliminary in one is no outturn yet. */
  private Dataset<Row> inventories() {
    InventoryFigures own = new InventoryFigures(tables);
    return inventory(own.newest(), SECTOR).unionByName(inventory(own.previous(), PREVIOUS_SECTOR));
  }

  private static Dataset<Row> inventory(Dataset<Row> rows, String kind) {
    Column isPreliminary = col("status").equalTo(lit("preliminary"));
    Column[] shape =
        Stream.concat(Arrays.stream(SHAPE), Stream.of(BOUNDARY))
            .map(name -> col(name))
            .toArray(Column[]::new);
    return rows.withColumn("status", when(isPreliminary, "prognosis").otherwise(col("status")))
        .withColumn("perspective", lit(null).cast("string"))
        .transform(own -> inShape(own, kind, "municipality_id"))
        .select(shape);
  }

  private Dataset<Row> municipalSectors() {
    return ofTargets(tables.read(Table.OUT_EMISSIONS))
        .where(col("sector").notEqual(lit("all")).and(col("derived").equalTo(lit(false))))
        .where(col("emissions_t").isNotNull())
        .transform(rows -> emissions(rows, SECTOR, "municipality_id"));
  }

  private Dataset<Row> previousMunicipalSectors() {
    return ofTargets(known.previous(Table.CORE_EMISSIONS))
        .where(col("emissions_t").isNotNull())
        .groupBy("municipality_id", "year", "gas", "perspective", "sector", "status", "edition_id")
        .agg(sum("emissions_t").as("emissions_t"))
        .transform(rows -> emissions(rows, PREVIOUS_SECTOR, "municipality_id"));
  }

  private Dataset<Row> ofTargets(Dataset<Row> rows) {
    Dataset<Row> areas = tables.read(Table.CORE_TARGET).select("municipality_id").distinct();
    return rows.join(broadcast(areas), new String[] {"municipality_id"}, "left_semi");
  }

  /** Counties and nations by the publisher's own totals. */
  private Dataset<Row> areaSectors() {
    Column isTerritorial = isSectorOfArea().and(col("emissions_t").isNotNull());
    Dataset<Row> newest =
        known
            .newest(Table.CORE_PUBLISHED_TOTAL)
            .where(isTerritorial)
            .withColumn("country", PlaceColumns.countryOf(col("area_id")))
            .join(broadcast(unallocated()), UNALLOCATED, "left_anti");
    Dataset<Row> previous = known.previous(Table.CORE_PUBLISHED_TOTAL).where(isTerritorial);
    Column isNationsTransport =
        col("sector")
            .equalTo(lit("international-transport"))
            .and(PlaceColumns.isNation(col("area_id")));
    Dataset<Row> transport = newest.where(isNationsTransport.and(col("emissions_t").gt(lit(0))));
    return emissions(newest, SECTOR, "area_id")
        .unionByName(emissions(previous, PREVIOUS_SECTOR, "area_id"))
        .unionByName(emissions(transport, NATION_TRANSPORT, "area_id"));
  }

  private Dataset<Row> unallocated() {
    return tables
        .read(Table.OUT_NOT_ALLOCATED)
        .select("country", "publication", "gas", "sector", "year");
  }

  /**
   * Sectors that are not known in an area, and what they came to at most: the nation's figure per
   * person for the people of the area, in the newest year that tells their number.
   */
  private Dataset<Row> notAllocated() {
    Dataset<Row> sectors =
        tables
            .read(Table.OUT_NOT_ALLOCATED)
            .join(broadcast(areasWithPeople()), new String[] {"country"}, "inner")
            .withColumn("perspective", lit("territorial"))
            .withColumn("status", lit("not-allocated"));
    Column perPerson = col("nation_t").divide(col("nation_population"));
    Dataset<Row> marked = sectors.withColumn("emissions_t", lit(0));
    Dataset<Row> most =
        sectors
            .withColumn("emissions_t", perPerson.multiply(col("people")))
            .where(col("emissions_t").isNotNull());
    return emissions(marked, NOT_ALLOCATED, "target_area")
        .unionByName(emissions(most, NOT_ALLOCATED_MOST, "target_area"));
  }

  /** Every area that has targets, with its people where a population is held. */
  private Dataset<Row> areasWithPeople() {
    Dataset<Row> people =
        known
            .newest(Table.CORE_POPULATION)
            .groupBy("municipality_id")
            .agg(max_by(col("population"), col("year")).as("people"));
    return tables
        .read(Table.CORE_TARGET)
        .select("municipality_id")
        .distinct()
        .join(people, new String[] {"municipality_id"}, "left")
        .select(
            col("municipality_id").as("target_area"),
            PlaceColumns.countryOf(col("municipality_id")).as("country"),
            col("people"));
  }

  /** Estimated sectors; the nation's international transport among them also on its own. */
  private Dataset<Row> prognoses() {
    Dataset<Row> estimates =
        tables
            .read(Table.OUT_PROGNOSIS)
            .where(col("estimate_t").isNotNull().and(col("sector").notEqual(lit("all"))))
            .withColumn("emissions_t", col("estimate_t"))
            .transform(AreaFigures::ofPrognosis);
    Column isNationsTransport =
        col("sector")
            .equalTo(lit("international-transport"))
            .and(PlaceColumns.isNation(col("municipality_id")));
    return emissions(estimates, SECTOR, "municipality_id")
        .unionByName(
            emissions(estimates.where(isNationsTransport), NATION_TRANSPORT, "municipality_id"));
  }

  /** Half the width of bands in percent of the estimate. */
  private Dataset<Row> prognosisBands() {
    return tables
        .read(Table.OUT_PROGNOSIS)
        .where(col("half_width80_pct").isNotNull())
        .withColumn("emissions_t", col("half_width80_pct"))
        .transform(AreaFigures::ofPrognosis)
        .transform(rows -> emissions(rows, PROGNOSIS_BAND, "municipality_id"))
        .withColumn("unit", lit("%"));
  }

  private static Dataset<Row> ofPrognosis(Dataset<Row> rows) {
    return rows.withColumn("perspective", lit("territorial"))
        .withColumn("edition_id", concat_ws(" + ", col("edition_id"), col("national_edition_id")));
  }

  private static Column isSectorOfArea() {
    return PlaceColumns.isCountyOrNation(col("area_id"))
        .and(col("subsector").equalTo(lit("all")))
        .and(col("sector").notEqual(lit("all")));
  }

  /** As published per person: of municipalities, and of a nation among the publisher's totals. */
  private Dataset<Row> perPerson() {
    Dataset<Row> municipal =
        tables
            .read(Table.OUT_EMISSIONS)
            .where(col("derived").and(col("sector").equalTo(lit("all"))))
            .withColumn("emissions_t", col("per_capita_t"));
    Dataset<Row> national =
        known
            .newest(Table.CORE_PUBLISHED_TOTAL)
            .where(isSectorOfArea().and(col("per_person_t").isNotNull()))
            .withColumn("emissions_t", col("per_person_t"));
    return emissions(municipal, PER_PERSON, "municipality_id")
        .unionByName(emissions(national, PER_PERSON, "area_id"))
        .withColumn("name", lit("all"))
        .withColumn("unit", lit("t/person"));
  }

  /** The total of all gases, whatever gas a target is about. */
  private Dataset<Row> allGases() {
    Column isTotal = col("sector").equalTo(lit("all")).and(col("gas").equalTo(lit("GHG")));
    Dataset<Row> municipal =
        ofTargets(tables.read(Table.OUT_EMISSIONS))
            .where(isTotal.and(col("derived").equalTo(lit(false))));
    Dataset<Row> ofAreas =
        known
            .newest(Table.CORE_PUBLISHED_TOTAL)
            .where(
                isTotal
                    .and(PlaceColumns.isCountyOrNation(col("area_id")))
                    .and(col("subsector").equalTo(lit("all"))));
    return emissions(municipal, ALL_GASES, "municipality_id")
        .unionByName(emissions(ofAreas, ALL_GASES, "area_id"))
        .where(col("amount").isNotNull())
        .withColumn("gas", lit(null).cast("string"));
  }

  private Dataset<Row> facilities() {
    return known
        .newestOfLists(Table.CORE_FACILITY, "facility_id", "gas")
        .withColumn("status", lit("definitive"))
        .withColumn("sector", col("facility_id"))
        .withColumn("perspective", lit("territorial"))
        .transform(rows -> emissions(rows, FACILITY, "municipality_id"));
  }

  private Dataset<Row> indicators() {
    return new IndicatorFigures(tables)
        .all()
        .withColumn("status", lit("definitive"))
        .transform(
            rows -> withoutGas(rows, INDICATOR, col("indicator"), col("value"), col("unit")));
  }

  private Dataset<Row> population(String kind, Column condition) {
    return known
        .newest(Table.CORE_POPULATION)
        .where(condition)
        .transform(
            rows -> withoutGas(rows, kind, lit("population"), col("population"), lit("persons")));
  }

  private static Dataset<Row> withoutGas(
      Dataset<Row> rows, String kind, Column name, Column amount, Column unit) {
    Column nothing = lit(null).cast("string");
    return rows.select(
        col("municipality_id").as("area_id"),
        lit(kind).as("kind"),
        name.as("name"),
        nothing.as("gas"),
        nothing.as("perspective"),
        col("year"),
        amount.cast("decimal(21,9)").as("amount"),
        unit.as("unit"),
        col("status"),
        col("edition_id"));
  }

  private static Dataset<Row> emissions(Dataset<Row> rows, String kind, String area) {
    Column[] shape = Arrays.stream(SHAPE).map(name -> col(name)).toArray(Column[]::new);
    return inShape(rows, kind, area).select(shape);
  }

  private static Dataset<Row> inShape(Dataset<Row> rows, String kind, String area) {
    return rows.withColumn("area_id", col(area))
        .withColumn("kind", lit(kind))
        .withColumn("name", col("sector"))
        .withColumn("amount", col("emissions_t").cast("decimal(21,9)"))
        .withColumn("unit", lit("t"));
  }
}
