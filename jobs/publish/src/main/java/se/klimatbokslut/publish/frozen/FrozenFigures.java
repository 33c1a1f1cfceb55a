package se.klimatbokslut.publish.frozen;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;

/** The figures of a municipality up to a year, as its accounts for that year show them. */
public final class FrozenFigures {
  private static final Part EMISSIONS =
      new Part(
          Table.OUT_EMISSIONS,
          "municipality_id = ? and year <= ?",
          List.of("municipality_id", "year", "gas", "perspective", "sector"),
          List.of("emissions_t", "per_capita_t"));
  private static final Part LEDGERS =
      new Part(
          Table.OUT_BUDGET_LEDGER,
          "municipality_id = ? and year <= ? and status is not null",
          List.of("target_id", "year"),
          List.of(
              "emissions_t",
              "emissions_low_t",
              "emissions_high_t",
              "emissions_low80_t",
              "emissions_high80_t",
              "path_t",
              "cumulative_t",
              "remaining_t",
              "remaining_low_t",
              "remaining_high_t",
              "remaining_low80_t",
              "remaining_high80_t"));

  /** As judged in the accounts of the year, by nothing later. */
  private static final Part ASSESSMENTS =
      new Part(
          Table.OUT_TARGET_YEAR,
          "municipality_id = ? and year = ?",
          List.of("target_id", "year"),
          List.of(
              "value",
              "value_low",
              "value_high",
              "path_value",
              "target_value",
              "required_rate_pct",
              "verdict"));

  private FrozenFigures() {}

  private record Part(Table table, String condition, List<String> key, List<String> columns) {}

  /** Every figure that is known, in the order of tables and keys. */
  public static List<FrozenFigure> of(ReleaseDatabase database, String municipalityId, int year) {
    List<FrozenFigure> figures = new ArrayList<>();
    for (Part part : List.of(EMISSIONS, LEDGERS, ASSESSMENTS)) {
      String sql =
          "select * from %s where %s order by %s"
              .formatted(part.table().id(), part.condition(), String.join(", ", part.key()));
      database
          .rowsOf(part.table(), sql, List.of(municipalityId, year), row -> figuresOf(part, row))
          .forEach(figures::addAll);
    }
    return figures;
  }

  private static List<FrozenFigure> figuresOf(Part part, ReleaseRow row) throws SQLException {
    List<String> key = new ArrayList<>();
    for (String column : part.key()) {
      key.add(column + "=" + row.text(column));
    }
    List<FrozenFigure> figures = new ArrayList<>();
    for (String column : part.columns()) {
      String value = row.text(column);
      if (!value.isEmpty()) {
        figures.add(
            new FrozenFigure(
                part.table().id(),
                String.join(",", key),
                column,
                value,
                unit(part, column, row),
                row.text("edition_id")));
      }
    }
    return figures;
  }

  private static String unit(Part part, String column, ReleaseRow row) throws SQLException {
    String ofColumn = part.table().contract().column(column).unit();
    boolean inUnitOfTarget = part.equals(ASSESSMENTS) && column.contains("value");
    return inUnitOfTarget ? row.text("unit") : ofColumn;
  }
}
