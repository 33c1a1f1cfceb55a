package se.klimatbokslut.pipeline.harmonise;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

/**
 * Raw emission rows with the codes of their sector and place beside the labels. Both lookups find
 * at most one line a row; what is not found stays with an empty code and becomes a finding.
 */
final class CodedEmissions {
  static final String LEAF = "leaf";
  static final String SECTOR_TOTAL = "sector-total";
  static final String GRAND_TOTAL = "grand-total";

  /** What publications write where a row is a sum over all sectors or places. */
  private static final String ALL = "Alla";

  private static final StructType LABELS =
      new StructType()
          .add("main_label", DataTypes.StringType)
          .add("sub_label", DataTypes.StringType)
          .add("sector", DataTypes.StringType)
          .add("subsector", DataTypes.StringType)
          .add("kind", DataTypes.StringType);

  private static final String[] LABEL = {"main_label", "sub_label"};
  private static final String[] PLACE = {"place_level", "place_name"};
  private static final String[] COUNTY_NAME = {"county_name"};

  private CodedEmissions() {}

  /** Adds {@code sector, subsector, kind, place_level, place_id, county_id}. */
  static Dataset<Row> of(Dataset<Row> raw, String labelFamily, Country country) {
    SparkSession spark = raw.sparkSession();
    Dataset<Row> places = PlaceRows.byName(spark, country);
    return raw.join(broadcast(labels(spark, labelFamily)), LABEL, "left")
        .transform(CodedEmissions::withPlaceName)
        .join(broadcast(places), PLACE, "left")
        .join(broadcast(counties(places)), COUNTY_NAME, "left");
  }

  private static Dataset<Row> withPlaceName(Dataset<Row> rows) {
    Column isMunicipality = col("area").notEqual(lit(ALL));
    Column isCounty = col("county").notEqual(lit(ALL)).and(col("county").notEqual(lit("")));
    return rows.withColumn(
            "place_level",
            when(isMunicipality, lit(PlaceRows.MUNICIPALITY))
                .when(isCounty, lit(PlaceRows.COUNTY))
                .otherwise(lit(PlaceRows.NATION)))
        .withColumn(
            "place_name", lower(trim(when(isMunicipality, col("area")).otherwise(col("county")))))
        .withColumn(
            "place_name",
            when(col("place_name").equalTo(lit("")), lit("alla")).otherwise(col("place_name")))
        .withColumn("county_name", lower(trim(col("county"))));
  }

  private static Dataset<Row> counties(Dataset<Row> places) {
    return places
        .where(col("place_level").equalTo(lit(PlaceRows.COUNTY)))
        .select(col("place_name").as("county_name"), col("place_id").as("county_id"));
  }

  private static Dataset<Row> labels(SparkSession spark, String family) {
    List<Row> rows =
        Vocabulary.lines("sector-aliases").stream()
            .filter(line -> line.text("publication").equals(family))
            .map(
                line ->
                    RowFactory.create(
                        line.text("main_label"),
                        line.text("sub_label"),
                        line.text("sector"),
                        line.text("subsector"),
                        line.text("kind")))
            .toList();
    return spark.createDataFrame(rows, LABELS);
  }
}
