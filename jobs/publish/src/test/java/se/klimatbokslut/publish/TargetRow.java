package se.klimatbokslut.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.table.ColumnContract;
import se.klimatbokslut.pipeline.table.Table;

/**
 * A row of {@code out_target} or {@code out_target_year} by the names of its columns; what is not
 * given is empty, false or, where it must not be empty, a plain text.
 */
public final class TargetRow {
  private final Map<String, String> values = new LinkedHashMap<>();

  private TargetRow(String targetId, String municipalityId) {
    text("target_id", targetId);
    text("municipality_id", municipalityId);
    text("set_by", municipalityId);
    with("as_of_date", "date '2026-06-30'");
    with("prognosis_share_pct", "0");
    with("verified", "true");
    text("unit", "t");
  }

  public static TargetRow of(String targetId, String municipalityId) {
    return new TargetRow(targetId, municipalityId);
  }

  /** Values as SQL has them. */
  public TargetRow with(String column, Object sql) {
    values.put(column, sql.toString());
    return this;
  }

  public TargetRow text(String column, String text) {
    return with(column, "'" + text.replace("'", "''") + "'");
  }

  public TargetRow about(String type, String perspective, String gas) {
    return text("type", type).text("perspective", perspective).text("gas", gas);
  }

  /** The judged figure. */
  public TargetRow judged(int year, String status, String edition, String value) {
    return with("latest_definitive_year", year)
        .with("value_year", year)
        .text("status", status)
        .text("edition_id", edition)
        .with("value", value);
  }

  public TargetRow path(int fromYear, String fromValue, String value) {
    return with("path_from_year", fromYear)
        .with("path_from_value", fromValue)
        .with("path_value", value);
  }

  public TargetRow verdict(String verdict) {
    return text("verdict", verdict);
  }

  public TargetRow robust(int readings, String pct) {
    return with("readings", readings).with("robustness_pct", pct);
  }

  /** English under the name alone. */
  public TargetRow said(String column, String english, String swedish, String danish) {
    return text(column, english).text(column + "_sv", swedish).text(column + "_da", danish);
  }

  /** The values in the order of {@code out_target}. */
  public String sql() {
    return sql(Table.OUT_TARGET);
  }

  /** The values in the order of the table. */
  public String sql(Table table) {
    return table.contract().columns().stream()
        .map(column -> values.getOrDefault(column.name(), empty(column)))
        .collect(Collectors.joining(", "));
  }

  private static String empty(ColumnContract column) {
    return column.nullable() ? "null" : "'x'";
  }
}
