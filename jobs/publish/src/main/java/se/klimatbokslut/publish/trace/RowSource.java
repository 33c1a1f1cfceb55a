package se.klimatbokslut.publish.trace;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.klimatbokslut.pipeline.table.ColumnContract;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;

/**
 * Reads rows of the release. A place's rows are read together and kept, because the way of one
 * figure comes back to them again and again; the oldest are forgotten.
 */
final class RowSource {
  private static final int KEPT = 200;
  private static final Set<String> READ_TOGETHER =
      Set.of("municipality_id", "area_id", "target_id", "gas", "method");

  /** Forgets the oldest. */
  private static final class Newest<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > KEPT;
    }
  }

  private final ReleaseDatabase database;
  private final Set<String> tables;
  private final Map<Selection, List<TracedRow>> kept = new Newest<>();
  private final Map<String, List<String>> asked = new Newest<>();

  RowSource(ReleaseDatabase database) {
    this.database = database;
    this.tables = Set.copyOf(database.release().tableNames());
  }

  ReleaseDatabase database() {
    return database;
  }

  boolean holds(Table table) {
    return tables.contains(table.id());
  }

  /** In the order of the key; none also where the release lacks the table. */
  List<TracedRow> rows(Selection selection) {
    Selection together = selection.on(READ_TOGETHER);
    return kept(together.isEverything() ? selection : together).stream()
        .filter(selection::holds)
        .toList();
  }

  Optional<TracedRow> row(Selection selection) {
    return rows(selection).stream().findFirst();
  }

  long count(Selection selection) {
    return holds(selection.table())
        ? Long.parseLong(asked(selection.select("count(*) as value")).get(0))
        : 0;
  }

  /** Values of a column, each once. */
  Set<String> values(Selection selection, String column) {
    return holds(selection.table())
        ? new TreeSet<>(asked(selection.select("distinct \"" + column + "\" as value")))
        : Set.of();
  }

  private List<String> asked(String sql) {
    List<String> known = asked.get(sql);
    if (known == null) {
      known = database.rows(sql, List.of(), row -> row.text("value"));
      asked.put(sql, known);
    }
    return known;
  }

  private List<TracedRow> kept(Selection selection) {
    List<TracedRow> known = kept.get(selection);
    if (known == null) {
      known = holds(selection.table()) ? read(selection) : List.of();
      kept.put(selection, known);
    }
    return known;
  }

  private List<TracedRow> read(Selection selection) {
    return database.rows(selection.sql(), List.of(), row -> tracedRow(selection.table(), row));
  }

  private static TracedRow tracedRow(Table table, ReleaseRow row) throws SQLException {
    Map<String, String> values = new LinkedHashMap<>();
    for (ColumnContract column : table.contract().columns()) {
      values.put(column.name(), text(column, row));
    }
    return new TracedRow(table, values);
  }

  private static String text(ColumnContract column, ReleaseRow row) throws SQLException {
    return switch (column.type()) {
      case TONNES, TONNES_SUM, NUMBER, PERCENT, MONEY ->
          row.number(column.name()).map(RowSource::plain).orElse("");
      default -> row.text(column.name());
    };
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
