package se.klimatbokslut.pipeline.analyse;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.table.Tables;

/** Municipalities' own inventories by total and sector, the national statistics beside totals. */
public final class Inventories implements TableStep {
  private static final String OWN_OPERATIONS = "own-operations";

  @Override
  public Table output() {
    return Table.OUT_INVENTORY;
  }

  @Override
  public Set<Table> inputs() {
    return Set.of(Table.CORE_INVENTORY, Table.CORE_EDITION, Table.OUT_EMISSIONS);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    Dataset<Row> own = new InventoryFigures(tables).newest();
    return totals(own)
        .unionByName(sectors(own))
        .transform(rows -> besideStatistics(rows, statistics(tables)));
  }

  private static Dataset<Row> sectors(Dataset<Row> own) {
    return own.where(InventoryFigures.isTotal().equalTo(lit(false)))
        .select(
            col("municipality_id"),
            col("boundary"),
            col("year"),
            col("gas"),
            col("edition_id"),
            col("sector"),
            col("emissions_t").cast("decimal(38,9)").as("emissions_t"),
            col("status"),
            col("source"));
  }

  /** The sum of the sectors, or the one total that a list without sectors has. */
  private static Dataset<Row> totals(Dataset<Row> own) {
    Column isPreliminary = col("status").equalTo(lit("preliminary"));
    return own.groupBy("municipality_id", "boundary", "year", "gas", "edition_id")
        .agg(
            lit(InventoryFigures.ALL).as("sector"),
            sum("emissions_t").cast("decimal(38,9)").as("emissions_t"),
            when(max(isPreliminary), "preliminary").otherwise("definitive").as("status"),
            array_join(array_sort(collect_set("source")), "; ").as("source"));
  }

  private static Dataset<Row> statistics(Tables tables) {
    return tables
        .read(Table.OUT_EMISSIONS)
        .where(
            col("perspective")
                .equalTo(lit("territorial"))
                .and(InventoryFigures.isTotal())
                .and(col("emissions_t").isNotNull()))
        .select(
            col("municipality_id"),
            col("year"),
            col("gas"),
            col("emissions_t").as("total_t"),
            col("edition_id").as("total_edition_id"));
  }

  /** At most one total a municipality, year and gas. */
  private static Dataset<Row> besideStatistics(Dataset<Row> own, Dataset<Row> statistics) {
    Column isComparable =
        InventoryFigures.isTotal().and(col("boundary").notEqual(lit(OWN_OPERATIONS)));
    return own.join(broadcast(statistics), new String[] {"municipality_id", "year", "gas"}, "left")
        .withColumn("statistics_t", when(isComparable, col("total_t")))
        .withColumn("statistics_edition_id", when(isComparable, col("total_edition_id")))
        .withColumn("difference_t", col("emissions_t").minus(col("statistics_t")));
  }
}
