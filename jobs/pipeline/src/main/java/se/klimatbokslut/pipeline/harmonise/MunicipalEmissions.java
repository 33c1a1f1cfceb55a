package se.klimatbokslut.pipeline.harmonise;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Core emissions of one edition: the finest rows it gives for each municipality. Where sub-sectors
 * leave something of their sector's published total over, that is a row of its own, so that the
 * rows of a sector always add up to what was published.
 */
final class MunicipalEmissions {
  private static final String[] SECTOR_YEAR = {"place_id", "year", "sector"};

  private MunicipalEmissions() {}

  static Dataset<Row> of(Dataset<Row> coded, Edition edition) {
    Dataset<Row> municipal = coded.where(col("place_level").equalTo(lit(PlaceRows.MUNICIPALITY)));
    Dataset<Row> leaves = municipal.where(col("kind").equalTo(lit(CodedEmissions.LEAF)));
    Dataset<Row> totals = municipal.where(col("kind").equalTo(lit(CodedEmissions.SECTOR_TOTAL)));
    return leaves
        .select(finest(col("subsector"), col("emissions_t")))
        .unionByName(undivided(totals, leaves))
        .unionByName(notDistributed(totals, leaves))
        .transform(rows -> withEdition(rows, edition));
  }

  /** Sectors that the edition gives without sub-sectors. */
  private static Dataset<Row> undivided(Dataset<Row> totals, Dataset<Row> leaves) {
    return totals
        .join(broadcast(divided(leaves)), new String[] {"sector"}, "left_anti")
        .select(finest(lit("all"), col("emissions_t")));
  }

  /**
   * What the sub-sectors of a sector leave over of its published total; nothing where they agree.
   */
  private static Dataset<Row> notDistributed(Dataset<Row> totals, Dataset<Row> leaves) {
    Dataset<Row> accounted =
        leaves
            .groupBy(col("place_id"), col("year"), col("sector"))
            .agg(sum("emissions_t").as("accounted_t"));
    Column rest = col("emissions_t").minus(coalesce(col("accounted_t"), lit(0)));
    return totals
        .join(broadcast(divided(leaves)), new String[] {"sector"}, "left_semi")
        .join(accounted, SECTOR_YEAR, "left")
        .where(rest.notEqual(lit(0)))
        .select(finest(lit("not-distributed"), rest));
  }

  private static Dataset<Row> divided(Dataset<Row> leaves) {
    return leaves.select("sector").distinct();
  }

  private static Column[] finest(Column subsector, Column emissions) {
    return new Column[] {
      col("place_id").as("municipality_id"),
      col("year"),
      col("sector"),
      subsector.as("subsector"),
      emissions.as("emissions_t"),
      col("source_sheet"),
      col("source_row"),
      col("source_column")
    };
  }

  private static Dataset<Row> withEdition(Dataset<Row> rows, Edition edition) {
    return rows.withColumn("per_person_t", lit(null))
        .withColumn("gas", lit(edition.gas().name()))
        .withColumn("perspective", lit(edition.perspective().id()))
        .withColumn("publication", lit(edition.publication()))
        .withColumn("edition_id", lit(edition.editionId()));
  }
}
