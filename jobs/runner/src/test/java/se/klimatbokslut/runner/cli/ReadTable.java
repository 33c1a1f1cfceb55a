package se.klimatbokslut.runner.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table as its page shows it, all of it without blanks.
 *
 * @param columns their headings
 */
record ReadTable(String id, List<String> columns, List<List<String>> rows) {
  private static final Pattern FIGURE = Pattern.compile("[−+]?\\d+(,\\d+)?");

  boolean has(String column) {
    return columns.contains(column);
  }

  /**
   * @throws IllegalArgumentException when there is no such column
   */
  String cell(List<String> row, String column) {
    if (!has(column)) {
      throw new IllegalArgumentException("No '%s' in %s of %s".formatted(column, columns, id));
    }
    return row.get(columns.indexOf(column));
  }

  /** The first cells of all rows but the last, which is their sum. */
  List<String> names() {
    return parts().stream().map(row -> row.get(0)).toList();
  }

  /** All rows but the last, which is their sum. */
  List<List<String>> parts() {
    return rows.subList(0, rows.size() - 1);
  }

  static boolean isFigure(String cell) {
    return FIGURE.matcher(cell).matches();
  }

  static Optional<ReadFigure> figure(String cell) {
    return Optional.of(cell).filter(ReadTable::isFigure).map(ReadFigure::of);
  }
}
