package se.klimatbokslut.publish.trace;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseRow;

/**
 * Which row of a release a figure stands in.
 *
 * @param values by column of the table's key, in its order, as text
 */
public record FigureKey(Table table, Map<String, String> values) {

  /** The key with these values, in the order of the table's key. */
  public static FigureKey of(Table table, Object... values) {
    Map<String, String> key = new LinkedHashMap<>();
    List<String> columns = table.contract().key();
    for (int i = 0; i < columns.size(); i++) {
      key.put(columns.get(i), values[i].toString());
    }
    return new FigureKey(table, key);
  }

  /** The key of a row that was read with every column of its key. */
  public static FigureKey of(Table table, ReleaseRow row) throws SQLException {
    List<String> values = new ArrayList<>();
    for (String column : table.contract().key()) {
      values.add(row.text(column));
    }
    return of(table, values.toArray());
  }

  /** {@code municipality_id=SE-2081, year=2022}, for people. */
  public String words() {
    return joined(", ");
  }

  /** {@code out_emissions?municipality_id=SE-2081&year=2022}, as pages carry it. */
  public String address() {
    return table.id() + "?" + joined("&");
  }

  private String joined(String separator) {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining(separator));
  }

  @Override
  public String toString() {
    return address();
  }
}
