package se.klimatbokslut.pipeline.harmonise;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.TotalDiffersFromParts;

/**
 * Published totals against the parts they are made of, as far as an edition prints both.
 *
 * <p>Tolerances are what the emission database's own rounding needs: 1 kg for sectors, 1 t for
 * sub-sectors, 2 t for municipalities of a county. Below the nation the waste sub-sectors of the
 * edition of 2024 place one plant elsewhere than its sector total does (Kumla, 128 kt); such
 * differences are told and not refused. The nation holds more than its counties: the unallocated
 * part, up to 0.8 % of the editions seen.
 */
final class ControlSums {
  private static final BigDecimal KILOGRAM = new BigDecimal("0.001");
  private static final BigDecimal TONNE = BigDecimal.ONE;
  private static final BigDecimal TWO_TONNES = new BigDecimal(2);
  private static final BigDecimal UNALLOCATED_SHARE = new BigDecimal("0.02");

  private final Dataset<Row> coded;
  private final String fileName;

  ControlSums(Dataset<Row> coded, Edition edition) {
    this.coded = coded;
    this.fileName = edition.fileName();
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(
        tell("sectors of a place against all", sectors(), lit(KILOGRAM), Severity.ERROR));
    findings.addAll(
        tell(
            "municipalities against their county",
            municipalities(),
            lit(TWO_TONNES),
            Severity.ERROR));
    findings.addAll(
        tell(
            "sub-sectors against their sector in the nation",
            subsectors(true),
            lit(TONNE),
            Severity.ERROR));
    findings.addAll(
        tell("sub-sectors against their sector", subsectors(false), lit(TONNE), Severity.WARNING));
    findings.addAll(
        tell(
            "counties against the nation",
            counties(),
            col("total_t").multiply(lit(UNALLOCATED_SHARE)),
            Severity.ERROR));
    return findings;
  }

  private Dataset<Row> sectors() {
    return compared(
        ofKind(CodedEmissions.SECTOR_TOTAL),
        ofKind(CodedEmissions.GRAND_TOTAL),
        "place_id",
        "year");
  }

  private Dataset<Row> subsectors(boolean ofNation) {
    Column level = col("place_level").equalTo(lit(PlaceRows.NATION));
    Column wanted = ofNation ? level : level.equalTo(lit(false));
    return compared(
        ofKind(CodedEmissions.LEAF).where(wanted),
        ofKind(CodedEmissions.SECTOR_TOTAL).where(wanted),
        "place_id",
        "year",
        "sector");
  }

  private Dataset<Row> municipalities() {
    return compared(
        ofLevel(PlaceRows.MUNICIPALITY),
        ofLevel(PlaceRows.COUNTY),
        "county_id",
        "year",
        "sector",
        "subsector",
        "kind");
  }

  private Dataset<Row> counties() {
    Column isGrandTotal = col("kind").equalTo(lit(CodedEmissions.GRAND_TOTAL));
    return compared(
        ofLevel(PlaceRows.COUNTY).where(isGrandTotal),
        ofLevel(PlaceRows.NATION).where(isGrandTotal),
        "year");
  }

  private Dataset<Row> ofKind(String kind) {
    return coded.where(col("kind").equalTo(lit(kind)));
  }

  private Dataset<Row> ofLevel(String level) {
    return coded.where(col("place_level").equalTo(lit(level)));
  }

  /** Totals beside the sum of their parts, for totals that have parts. */
  private static Dataset<Row> compared(Dataset<Row> parts, Dataset<Row> totals, String... key) {
    Column[] keys = Arrays.stream(key).map(name -> col(name)).toArray(Column[]::new);
    Dataset<Row> sums = parts.groupBy(keys).agg(sum("emissions_t").as("parts_t"));
    return totals.withColumnRenamed("emissions_t", "total_t").join(sums, key, "inner");
  }

  /** One finding a sector with the largest difference, so that a systematic one is told once. */
  private List<Finding> tell(
      String what, Dataset<Row> compared, Column tolerance, Severity severity) {
    Column difference = abs(col("total_t").minus(col("parts_t")));
    return compared
        .where(difference.gt(tolerance))
        .groupBy("main_label")
        .agg(
            count(lit(1)).as("cells"),
            max_by(
                    struct(
                        col("county"),
                        col("area"),
                        col("sub_label"),
                        col("year"),
                        col("total_t"),
                        col("parts_t"),
                        tolerance.as("tolerance_t"),
                        col("source_sheet"),
                        col("source_row"),
                        col("source_column")),
                    difference)
                .as("worst"))
        .orderBy("main_label")
        .collectAsList()
        .stream()
        .map(row -> finding(what, row, severity))
        .toList();
  }

  private Finding finding(String what, Row row, Severity severity) {
    Row worst = row.getStruct(2);
    String place =
        "%s, '%s' / '%s', %s / %s in %d (the largest of %d such differences)"
            .formatted(
                what,
                row.getString(0),
                worst.getString(2),
                worst.getString(0),
                worst.getString(1),
                worst.getInt(3),
                row.getLong(1));
    return new TotalDiffersFromParts(
        new SourceCell(fileName, worst.getString(7), (int) worst.getLong(8), worst.getString(9)),
        place,
        worst.getDecimal(4).stripTrailingZeros(),
        worst.getDecimal(5).stripTrailingZeros(),
        worst.getDecimal(6).stripTrailingZeros(),
        severity);
  }
}
