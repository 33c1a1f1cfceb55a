package se.klimatbokslut.pipeline.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import se.klimatbokslut.pipeline.table.Table;

/** Puts rows of one municipality and year together that say the same in some columns. */
final class YearlyRows {
  private static final Comparator<List<String>> IN_ORDER =
      (one, other) -> Arrays.compare(one.toArray(String[]::new), other.toArray(String[]::new));

  private YearlyRows() {}

  /** One row for each group, by municipality, year and the columns. */
  static List<Row> of(
      Registers registers, Table table, Function<List<RegisterRow>, Row> row, String... columns) {
    return registers.yearly(table).stream()
        .flatMap(year -> groups(year, columns).values().stream())
        .map(row)
        .toList();
  }

  /** Groups by what their rows say in the columns. */
  static SortedMap<List<String>, List<RegisterRow>> groups(
      List<RegisterRow> rows, String... columns) {
    SortedMap<List<String>, List<RegisterRow>> groups = new TreeMap<>(IN_ORDER);
    for (RegisterRow row : rows) {
      List<String> name = Arrays.stream(columns).map(row::text).toList();
      groups.computeIfAbsent(name, any -> new ArrayList<>()).add(row);
    }
    return groups;
  }
}
