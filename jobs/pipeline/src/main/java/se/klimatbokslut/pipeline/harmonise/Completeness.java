package se.klimatbokslut.pipeline.harmonise;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.MissingArea;
import se.klimatbokslut.domain.finding.MissingRow;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.vocabulary.Places;

/** Municipalities, and rows of municipalities, that a file should have and lacks. */
final class Completeness {
  private final Dataset<Row> coded;
  private final Edition edition;

  Completeness(Dataset<Row> coded, Edition edition) {
    this.coded =
        coded.where(
            col("place_level")
                .equalTo(lit(PlaceRows.MUNICIPALITY))
                .and(col("place_id").isNotNull()));
    this.edition = edition;
  }

  List<Finding> findings() {
    Set<String> present =
        new HashSet<>(coded.select("place_id").distinct().as(Encoders.STRING()).collectAsList());
    List<Finding> findings = new ArrayList<>();
    Map<String, String> names = Places.names();
    for (String id : Places.municipalitiesOfToday(edition.country())) {
      if (!present.contains(id)) {
        findings.add(new MissingArea(wholeFile(), names.get(id) + " (" + id + ")"));
      }
    }
    missingRows().forEach(row -> findings.add(missingRow(row, names)));
    return findings;
  }

  /** Label pairs that some municipality has and this one lacks, in the years that are short. */
  private List<Row> missingRows() {
    Dataset<Row> labels = coded.select("main_label", "sub_label", "year").distinct();
    Dataset<Row> places = coded.select("place_id").distinct();
    String[] key = {"place_id", "main_label", "sub_label", "year"};
    return places
        .crossJoin(broadcast(labels))
        .join(coded.select("place_id", "main_label", "sub_label", "year"), key, "left_anti")
        .groupBy("place_id", "main_label", "sub_label")
        .agg(min("year").as("first_year"), count(lit(1)).as("years"))
        .orderBy("place_id", "main_label", "sub_label")
        .collectAsList();
  }

  private Finding missingRow(Row row, Map<String, String> names) {
    String id = row.getString(0);
    String what =
        "'%s' / '%s' (%d years, first %d)"
            .formatted(row.getString(1), row.getString(2), row.getLong(4), row.getInt(3));
    return new MissingRow(wholeFile(), names.get(id) + " (" + id + ")", what);
  }

  private SourceCell wholeFile() {
    return SourceCell.wholeFile(edition.fileName());
  }
}
