package se.klimatbokslut.runner.watch;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;

/**
 * How much a release holds.
 *
 * @param rows by table
 * @param revisedCells by cause, of every edition against the one before it
 * @param findings by severity
 */
record ReleaseFigures(
    Map<String, Long> rows, Map<String, Long> revisedCells, Map<String, Long> findings) {

  static ReleaseFigures of(Release release) {
    try (ReleaseDatabase database = ReleaseDatabase.openTrusted(release)) {
      Map<String, Long> rows = rows(database);
      return new ReleaseFigures(
          rows,
          rows.containsKey("out_revision") ? count(database, "out_revision", "cause") : Map.of(),
          rows.containsKey("out_finding") ? count(database, "out_finding", "severity") : Map.of());
    }
  }

  static Map<String, Long> rows(Release release) {
    try (ReleaseDatabase database = ReleaseDatabase.openTrusted(release)) {
      return rows(database);
    }
  }

  private static Map<String, Long> rows(ReleaseDatabase database) {
    Map<String, Long> rows = new TreeMap<>();
    for (String table : database.release().tableNames()) {
      rows.putAll(
          counted(database, "select '" + table + "' as label, count(*) as cells from " + table));
    }
    return rows;
  }

  private static Map<String, Long> count(ReleaseDatabase database, String table, String column) {
    return counted(
        database,
        "select %s as label, count(*) as cells from %s group by all".formatted(column, table));
  }

  private record Count(String label, long cells) {}

  private static Map<String, Long> counted(ReleaseDatabase database, String sql) {
    Map<String, Long> counts = new TreeMap<>();
    List<Count> rows = database.rows(sql, List.of(), ReleaseFigures::count);
    rows.forEach(row -> counts.put(row.label(), row.cells()));
    return counts;
  }

  private static Count count(ReleaseRow row) throws SQLException {
    return new Count(row.text("label"), row.number("cells").orElseThrow().longValueExact());
  }
}
