package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.table.ColumnType;
import se.klimatbokslut.pipeline.table.Table;

/** Rows of one table, chosen by values of its columns. */
record Selection(Table table, List<Condition> conditions) {

  /** A column that holds one of some values, or none of them. */
  record Condition(String column, List<String> values, boolean without) {
    boolean holds(TracedRow row) {
      return values.contains(row.text(column)) != without;
    }

    boolean isOneValue() {
      return !without && values.size() == 1;
    }
  }

  static Selection of(Table table) {
    return new Selection(table, List.of());
  }

  /** Rows of the register that a row was made of. */
  static Selection ofRegister(Table table, TracedRow made) {
    return of(table)
        .with("municipality_id", made.text("municipality_id"))
        .with("edition_id", made.text("edition_id"));
  }

  Selection with(String column, Object value) {
    return and(new Condition(column, List.of(value.toString()), false));
  }

  Selection in(String column, Collection<?> values) {
    return and(new Condition(column, values.stream().map(Object::toString).toList(), false));
  }

  Selection without(String column, Object value) {
    return and(new Condition(column, List.of(value.toString()), true));
  }

  private Selection and(Condition condition) {
    List<Condition> all = new ArrayList<>(conditions);
    all.add(condition);
    return new Selection(table, List.copyOf(all));
  }

  /** The same with only the conditions on single values of these columns. */
  Selection on(Set<String> columns) {
    Predicate<Condition> kept =
        condition -> condition.isOneValue() && columns.contains(condition.column());
    return new Selection(table, conditions.stream().filter(kept).toList());
  }

  boolean isEverything() {
    return conditions.isEmpty();
  }

  boolean holds(TracedRow row) {
    return conditions.stream().allMatch(condition -> condition.holds(row));
  }

  /** As somebody may ask it of the release again. */
  String sql() {
    return select("*") + " order by " + String.join(", ", names(table.contract().key()));
  }

  String select(String columns) {
    String where =
        conditions.stream().map(this::sql).collect(Collectors.joining(" and ", " where ", ""));
    return "select " + columns + " from " + table.id() + (isEverything() ? "" : where);
  }

  private String sql(Condition condition) {
    ColumnType type = table.contract().column(condition.column()).type();
    List<String> values = condition.values().stream().map(value -> literal(value, type)).toList();
    String column = '"' + condition.column() + '"';
    if (values.size() == 1) {
      return column + (condition.without() ? " <> " : " = ") + values.get(0);
    }
    return column + (condition.without() ? " not in (" : " in (") + String.join(", ", values) + ")";
  }

  private static List<String> names(List<String> columns) {
    return columns.stream().map(column -> '"' + column + '"').toList();
  }

  private static String literal(String value, ColumnType type) {
    return switch (type) {
      case YEAR, WHOLE, FLAG -> value;
      default -> "'" + value.replace("'", "''") + "'";
    };
  }
}
