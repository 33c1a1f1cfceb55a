package se.klimatbokslut.publish.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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

  /** Several figures as one attribute of a page. */
  public static String addresses(List<FigureKey> keys) {
    return keys.stream().map(FigureKey::address).collect(Collectors.joining(" "));
  }

  /**
   * @throws IllegalArgumentException when the key has no such column
   */
  public String value(String column) {
    String value = values.get(column);
    if (value == null) {
      throw new IllegalArgumentException("The key of " + table.id() + " has no column " + column);
    }
    return value;
  }

  /** {@code municipality_id=SE-2081, year=2022}, for people. */
  public String words() {
    return joined(", ", value -> value);
  }

  /** {@code out_emissions?municipality_id=SE-2081&year=2022}, as pages carry it; no spaces. */
  public String address() {
    return table.id() + "?" + joined("&", value -> URLEncoder.encode(value, UTF_8));
  }

  private String joined(String separator, UnaryOperator<String> written) {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + written.apply(entry.getValue()))
        .collect(Collectors.joining(separator));
  }

  @Override
  public String toString() {
    return address();
  }
}
