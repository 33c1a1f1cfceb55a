package se.klimatbokslut.publish.trace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.klimatbokslut.pipeline.table.ColumnType;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Nearest;

/** The row that was most likely meant, found column by column. */
final class NearestKey {
  private final RowSource release;

  NearestKey(RowSource release) {
    this.release = release;
  }

  /** The message for a key that no row has. */
  UnknownFigureException noSuchRow(FigureKey key) {
    String table = key.table().id();
    String message = "Table " + table + " has no row with " + key.words() + ".";
    return new UnknownFigureException(
        message + to(key).map(near -> " The nearest is " + near.words() + ".").orElse(""));
  }

  /** Empty for a table without rows. */
  Optional<FigureKey> to(FigureKey key) {
    Map<String, String> values = new LinkedHashMap<>();
    Selection rows = Selection.of(key.table());
    for (Map.Entry<String, String> wanted : key.values().entrySet()) {
      Set<String> held = release.values(rows, wanted.getKey());
      if (held.isEmpty()) {
        return Optional.empty();
      }
      String near = nearest(key.table(), wanted.getKey(), wanted.getValue(), held);
      values.put(wanted.getKey(), near);
      rows = rows.with(wanted.getKey(), near);
    }
    return Optional.of(new FigureKey(key.table(), values));
  }

  private static String nearest(Table table, String column, String wanted, Set<String> held) {
    if (held.contains(wanted)) {
      return wanted;
    }
    return table.contract().column(column).type() == ColumnType.YEAR
        ? nearestYear(Integer.parseInt(wanted), held)
        : Nearest.to(wanted, held);
  }

  private static String nearestYear(int wanted, Set<String> held) {
    return held.stream()
        .reduce((one, other) -> distance(wanted, other) < distance(wanted, one) ? other : one)
        .orElseThrow();
  }

  private static int distance(int wanted, String year) {
    return Math.abs(Integer.parseInt(year) - wanted);
  }
}
