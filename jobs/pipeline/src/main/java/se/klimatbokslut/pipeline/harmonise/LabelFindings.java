package se.klimatbokslut.pipeline.harmonise;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.finding.DuplicateKey;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.UnknownArea;
import se.klimatbokslut.domain.finding.UnknownLabel;
import se.klimatbokslut.pipeline.vocabulary.Nearest;
import se.klimatbokslut.pipeline.vocabulary.Places;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

/** Labels and places of emission rows that no vocabulary holds, and rows that come twice. */
final class LabelFindings {
  private final Dataset<Row> coded;
  private final Edition edition;

  LabelFindings(Dataset<Row> coded, Edition edition) {
    this.coded = coded;
    this.edition = edition;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    firstRows(col("sector").isNull(), "main_label", "sub_label")
        .forEach(row -> findings.add(unknownLabel(row)));
    firstRows(col("place_id").isNull(), "county", "area")
        .forEach(row -> findings.add(unknownPlace(row)));
    duplicates().forEach(row -> findings.add(duplicate(row)));
    return findings;
  }

  private List<Row> firstRows(Column unknown, String first, String second) {
    return coded
        .where(unknown)
        .groupBy(first, second, "source_sheet")
        .agg(min("source_row").as("source_row"))
        .orderBy("source_row")
        .collectAsList();
  }

  private List<Row> duplicates() {
    return coded
        .groupBy("main_label", "sub_label", "county", "area", "year", "source_sheet")
        .agg(min("source_row").as("source_row"), count(lit(1)).as("rows"))
        .where(col("rows").gt(lit(1)))
        .groupBy("main_label", "sub_label", "county", "area", "source_sheet")
        .agg(min("source_row").as("source_row"))
        .orderBy("source_row")
        .collectAsList();
  }

  private Finding unknownLabel(Row row) {
    List<String> known =
        Vocabulary.lines("sector-aliases").stream()
            .filter(line -> line.text("publication").equals(edition.labelFamily()))
            .map(line -> line.text("main_label") + " / " + line.text("sub_label"))
            .toList();
    String label = row.getString(0) + " / " + row.getString(1);
    return new UnknownLabel(
        at(row.getString(2), row.getLong(3)), label, "sectors", Nearest.to(label, known));
  }

  private Finding unknownPlace(Row row) {
    boolean isMunicipality = !row.getString(1).equals("Alla");
    String name = isMunicipality ? row.getString(1) : row.getString(0);
    return new UnknownArea(
        at(row.getString(2), row.getLong(3)),
        name,
        Nearest.to(name, Places.namesOf(edition.country(), isMunicipality)));
  }

  private Finding duplicate(Row row) {
    String key =
        String.join(" / ", row.getString(0), row.getString(1), row.getString(2), row.getString(3));
    return new DuplicateKey(at(row.getString(4), row.getLong(5)), key);
  }

  private SourceCell at(String sheet, long row) {
    return new SourceCell(edition.fileName(), sheet, (int) row, "");
  }
}
