package se.klimatbokslut.pipeline.table;

import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;

/** The order of a table's rows by its key, column after column. */
final class KeyOrder {
  private KeyOrder() {}

  /**
   * @throws IllegalStateException when the contract names no key
   */
  static Comparator<Row> of(Table table) {
    List<String> names = table.contract().columnNames();
    return table.contract().key().stream()
        .map(column -> by(names.indexOf(column)))
        .reduce(Comparator::thenComparing)
        .orElseThrow(() -> new IllegalStateException(table + " has no key"));
  }

  private static Comparator<Row> by(int position) {
    return (one, other) -> compare(one.get(position), other.get(position));
  }

  /** Texts and years order themselves; a missing key is left for the contract check to tell. */
  @SuppressWarnings("unchecked")
  private static int compare(Object one, Object other) {
    if (one == null || other == null) {
      return Boolean.compare(one != null, other != null);
    }
    return ((Comparable<Object>) one).compareTo(other);
  }
}
