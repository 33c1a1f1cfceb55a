package se.klimatbokslut.pipeline.analyse;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.Tables;
import se.klimatbokslut.pipeline.targets.TargetDefinition;

/** The evidence on one target: its own row, with a row of evidence each beside it. */
final class EvidenceRows {
  private final List<Row> rows = new ArrayList<>();

  /** Targets with their evidence, ready to be judged one by one; at least one row a target. */
  static KeyValueGroupedDataset<String, Row> byTarget(Tables tables) {
    Dataset<Row> targets =
        tables.read(Table.CORE_TARGET).select("target_id", "municipality_id", "definition");
    return targets
        .join(tables.read(Table.OUT_EVIDENCE), new String[] {"target_id"}, "left")
        .groupByKey((MapFunction<Row, String>) row -> row.getAs("target_id"), Encoders.STRING());
  }

  EvidenceRows(Iterator<Row> rows) {
    rows.forEachRemaining(this.rows::add);
  }

  Target target() {
    Row any = rows.get(0);
    return TargetDefinition.read(any.getAs("municipality_id"), any.getAs("definition"));
  }

  /** A target without any evidence has one row, in which all of the evidence is empty. */
  Statistics statistics() {
    return new EvidenceLines(
            rows.stream().filter(row -> row.getAs("kind") != null).map(EvidenceRows::line).toList())
        .statistics();
  }

  /**
   * Editions of the evidence of one kind and year, joined.
   *
   * @param name of the evidence; empty for any
   */
  @Nullable String editionsOf(String kind, String name, int year) {
    List<String> editions =
        rows.stream()
            .filter(row -> kind.equals(row.getAs("kind")) && year == row.<Integer>getAs("year"))
            .filter(row -> name.isEmpty() || name.equals(row.getAs("name")))
            .map(row -> row.<String>getAs("edition_id"))
            .distinct()
            .sorted()
            .toList();
    return editions.isEmpty() ? null : String.join(" + ", editions);
  }

  private static EvidenceLine line(Row row) {
    return new EvidenceLine(
        row.getAs("kind"),
        row.getAs("name"),
        row.<Integer>getAs("year"),
        row.getAs("amount"),
        row.getAs("unit"),
        row.getAs("status"),
        row.getAs("edition_id"));
  }
}
