package se.klimatbokslut.publish.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.klimatbokslut.pipeline.table.ColumnContract;
import se.klimatbokslut.pipeline.table.Table;

/** Columns that may be empty and that a release lacks, because it was made before they were. */
final class LaterColumns {
  private LaterColumns() {}

  /**
   * By table, for SQL that reads everything a table holds: an empty value for each, under its name.
   *
   * @param held the columns of the release by table
   */
  static Map<String, List<String>> emptyIn(Map<String, Set<String>> held) {
    Map<String, List<String>> later = new LinkedHashMap<>();
    for (Table table : Table.values()) {
      List<String> empty = new ArrayList<>();
      for (ColumnContract column : table.contract().columns()) {
        if (column.nullable() && !held.getOrDefault(table.id(), Set.of()).contains(column.name())) {
          empty.add("null::" + SqlType.of(column.type()) + " as " + SqlText.name(column.name()));
        }
      }
      if (held.containsKey(table.id()) && !empty.isEmpty()) {
        later.put(table.id(), empty);
      }
    }
    return later;
  }
}
