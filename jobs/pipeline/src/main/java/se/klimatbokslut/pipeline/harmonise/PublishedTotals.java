package se.klimatbokslut.pipeline.harmonise;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The sums that an edition prints itself: every row of a county or nation, and the rows over all
 * sectors or sub-sectors of a municipality. Kept apart from the municipal rows, which they would
 * count twice.
 */
final class PublishedTotals {
  private PublishedTotals() {}

  static Dataset<Row> of(Dataset<Row> coded, Edition edition) {
    Column isMunicipal = col("place_level").equalTo(lit(PlaceRows.MUNICIPALITY));
    Column isLeaf = col("kind").equalTo(lit(CodedEmissions.LEAF));
    return coded
        .where(isMunicipal.and(isLeaf).equalTo(lit(false)))
        .select(
            col("place_id").as("area_id"),
            col("year"),
            lit(edition.gas().name()).as("gas"),
            lit(edition.perspective().id()).as("perspective"),
            col("sector"),
            col("subsector"),
            lit(edition.publication()).as("publication"),
            lit(edition.editionId()).as("edition_id"),
            col("emissions_t"),
            lit(null).as("per_person_t"),
            col("source_sheet"),
            col("source_row"),
            col("source_column"));
  }
}
