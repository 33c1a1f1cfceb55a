package se.klimatbokslut.pipeline.analyse;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.table.Tables;

/**
 * Every figure that a target is judged by, of its own area or of the nation. Emissions are those of
 * the national statistics, or those of the inventory that the target names, and never of both.
 */
public final class Evidence implements TableStep {
  private static final String[] AREA = {"area_id", "national"};

  @Override
  public Table output() {
    return Table.OUT_EVIDENCE;
  }

  @Override
  public Set<Table> inputs() {
    return Set.of(
        Table.CORE_TARGET,
        Table.CORE_EDITION,
        Table.CORE_EDITION_YEAR,
        Table.CORE_EMISSIONS,
        Table.CORE_PUBLISHED_TOTAL,
        Table.CORE_POPULATION,
        Table.CORE_FACILITY,
        Table.CORE_INDICATOR,
        Table.CORE_INVENTORY,
        Table.CORE_NEGATIVE_EMISSION,
        Table.OUT_CONTRACT_COUNT,
        Table.OUT_NOT_ALLOCATED,
        Table.OUT_EMISSIONS,
        Table.OUT_PROGNOSIS);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    Column sameGas = col("gas").isNull().or(col("gas").equalTo(col("target_gas")));
    Column samePerspective =
        col("perspective").isNull().or(col("perspective").equalTo(col("target_perspective")));
    Column sameBoundary =
        col("boundary").isNull().or(col("boundary").equalTo(col("target_boundary")));
    Dataset<Row> figures =
        new AreaFigures(tables)
            .all()
            .withColumn("national", col("kind").startsWith(lit("nation-")));
    Dataset<Row> evidence =
        figures.join(broadcast(targets(tables)), AREA, "inner").where(sameGas.and(samePerspective));
    return evidence.where(sameBoundary).unionByName(besideInventory(evidence));
  }

  /** The statistics' own sectors, for targets that an inventory judges: to be compared with. */
  private static Dataset<Row> besideInventory(Dataset<Row> evidence) {
    Column isOfStatistics =
        col("kind")
            .equalTo(lit(AreaFigures.SECTOR))
            .and(col("boundary").equalTo(lit(AreaFigures.NATIONAL_STATISTICS)));
    Column isJudgedByInventory =
        col("target_boundary").notEqual(lit(AreaFigures.NATIONAL_STATISTICS));
    return evidence
        .where(isOfStatistics.and(isJudgedByInventory))
        .withColumn("kind", lit(AreaFigures.BESIDE_INVENTORY));
  }

  /** Each target twice: to be met by the figures of its area, and by those of its nation. */
  private static Dataset<Row> targets(Tables tables) {
    return tables
        .read(Table.CORE_TARGET)
        .select(
            col("target_id"),
            col("gas").as("target_gas"),
            col("perspective").as("target_perspective"),
            coalesce(col("boundary"), lit(AreaFigures.NATIONAL_STATISTICS)).as("target_boundary"),
            explode(array(ofArea(), ofNation())).as("place"))
        .select(
            col("target_id"),
            col("target_gas"),
            col("target_perspective"),
            col("target_boundary"),
            col("place.area_id"),
            col("place.national"));
  }

  private static Column ofArea() {
    return struct(col("municipality_id").as("area_id"), lit(false).as("national"));
  }

  private static Column ofNation() {
    return struct(
        PlaceColumns.countryOf(col("municipality_id")).as("area_id"), lit(true).as("national"));
  }
}
