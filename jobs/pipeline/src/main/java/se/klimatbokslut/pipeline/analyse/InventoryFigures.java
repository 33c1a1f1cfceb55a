package se.klimatbokslut.pipeline.analyse;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.Tables;

/**
 * The rows of municipalities' own inventories that count: the parts of a year where the list has
 * them, which its total is only held against, else the total.
 */
final class InventoryFigures {
  static final String ALL = "all";

  private static final String[] SERIES = {"municipality_id", "boundary", "gas"};

  private final KnownFigures known;

  InventoryFigures(Tables tables) {
    this.known = new KnownFigures(tables);
  }

  /** By the newest list that has the year of an inventory. */
  Dataset<Row> newest() {
    return counted(known.newestOfLists(Table.CORE_INVENTORY, SERIES));
  }

  /** As the list before had the year. */
  Dataset<Row> previous() {
    return counted(known.previousOfLists(Table.CORE_INVENTORY, SERIES));
  }

  static Column isTotal() {
    return col("sector").equalTo(lit(ALL));
  }

  private static Dataset<Row> counted(Dataset<Row> rows) {
    WindowSpec year = Window.partitionBy("municipality_id", "boundary", "gas", "year");
    return rows.withColumn("has_parts", max(isTotal().equalTo(lit(false))).over(year))
        .where(isTotal().notEqual(col("has_parts")))
        .drop("has_parts");
  }
}
