package se.klimatbokslut.pipeline.analyse;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.register.CountedIndicator;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.Tables;

/**
 * Indicators of municipalities: {@code municipality_id, indicator, year, value, unit, edition_id}.
 * What a list or register of its own counts is the figure of its year, whatever a list of
 * indicators says about it.
 */
final class IndicatorFigures {
  private static final String[] FIGURE = {"municipality_id", "indicator", "year"};

  private final Tables tables;
  private final KnownFigures known;

  IndicatorFigures(Tables tables) {
    this.tables = tables;
    this.known = new KnownFigures(tables);
  }

  Dataset<Row> all() {
    Dataset<Row> counted = contracts().unionByName(sinks());
    return known
        .newestOfLists(Table.CORE_INDICATOR, "municipality_id", "indicator")
        .select("municipality_id", "indicator", "year", "value", "unit", "edition_id")
        .join(broadcast(counted.select(FIGURE[0], FIGURE[1], FIGURE[2])), FIGURE, "left_anti")
        .unionByName(counted);
  }

  /** In force when the year ended; a year that had not ended on the day of the register is none. */
  private Dataset<Row> contracts() {
    return tables
        .read(Table.OUT_CONTRACT_COUNT)
        .where(col("status").equalTo(lit("whole-year")))
        .select(
            col("municipality_id"),
            lit(CountedIndicator.CONTRACTS.id()).as("indicator"),
            col("year"),
            col("in_force_inside").plus(col("in_force_outside")).cast("decimal(21,9)").as("value"),
            lit(CountedIndicator.CONTRACTS.unit()).as("unit"),
            col("edition_id"));
  }

  private Dataset<Row> sinks() {
    return known
        .newestOfLists(Table.CORE_NEGATIVE_EMISSION, "municipality_id")
        .groupBy("municipality_id", "year", "edition_id")
        .agg(sum("removed_t").cast("decimal(21,9)").as("value"))
        .select(
            col("municipality_id"),
            lit(CountedIndicator.SINKS.id()).as("indicator"),
            col("year"),
            col("value"),
            lit(CountedIndicator.SINKS.unit()).as("unit"),
            col("edition_id"));
  }
}
