package se.klimatbokslut.pipeline.harmonise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.ingest.RawEmission;
import se.klimatbokslut.pipeline.table.Table;

/** An edition of a territorial statistic: labels to codes, totals apart, sums checked. */
final class EmissionEdition {
  private static final StructType RAW =
      new StructType()
          .add("main_label", DataTypes.StringType)
          .add("sub_label", DataTypes.StringType)
          .add("county", DataTypes.StringType)
          .add("area", DataTypes.StringType)
          .add("year", DataTypes.IntegerType)
          .add("emissions_t", DataTypes.createDecimalType(18, Co2e.TONNE_DECIMALS))
          .add("source_sheet", DataTypes.StringType)
          .add("source_row", DataTypes.LongType)
          .add("source_column", DataTypes.StringType);

  private EmissionEdition() {}

  static Harmonised of(List<RawEmission> raw, Edition edition, SparkSession spark) {
    List<Row> rows = raw.stream().map(EmissionEdition::row).toList();
    Dataset<Row> coded =
        CodedEmissions.of(
            spark.createDataFrame(rows, RAW), edition.labelFamily(), edition.country());
    return new Harmonised(
        findings(coded, edition),
        Map.of(
            Table.CORE_EMISSIONS, MunicipalEmissions.of(coded, edition),
            Table.CORE_PUBLISHED_TOTAL, PublishedTotals.of(coded, edition)));
  }

  private static Row row(RawEmission raw) {
    return RowFactory.create(
        raw.mainLabel(),
        raw.subLabel(),
        raw.county(),
        raw.municipality(),
        raw.year(),
        Co2e.ofTonnes(raw.tonnes()).tonnes(),
        raw.sheet(),
        (long) raw.row(),
        raw.column());
  }

  /** Sums and completeness mean something only when every label is known and no row comes twice. */
  private static List<Finding> findings(Dataset<Row> coded, Edition edition) {
    List<Finding> labels = new LabelFindings(coded, edition).findings();
    if (!labels.isEmpty()) {
      return labels;
    }
    List<Finding> findings = new ArrayList<>(new Completeness(coded, edition).findings());
    findings.addAll(new ControlSums(coded, edition).findings());
    return findings;
  }
}
