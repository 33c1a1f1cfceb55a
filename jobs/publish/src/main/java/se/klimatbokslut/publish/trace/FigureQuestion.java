package se.klimatbokslut.publish.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.table.ColumnType;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Nearest;

/** A figure as somebody asks for it. */
public final class FigureQuestion {
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
  private static final Map<String, String> EXAMPLES =
      Map.of(
          "municipality_id", "SE-2081",
          "area_id", "SE",
          "year", "2022",
          "gas", "CO2",
          "perspective", "territorial",
          "sector", "all",
          "target_id", "SE-2081-carbon-budget-2040",
          "note_id", "SE-2081-note-1",
          "as_of_date", "2026-06-30");

  private FigureQuestion() {}

  /**
   * The figure at an address as pages carry it: {@code out_emissions?municipality_id=SE-2081&...}.
   *
   * @throws UnknownFigureException when table or key cannot be read, with the nearest that can
   */
  public static FigureKey ofAddress(String address) {
    int mark = address.indexOf('?');
    if (mark < 0) {
      throw new UnknownFigureException(
          "Cannot read '" + address + "': expected TABLE?KEY, such as " + example().address());
    }
    Table table = table(address.substring(0, mark));
    List<String> parts =
        Arrays.stream(address.substring(mark + 1).split("&", -1))
            .map(FigureQuestion::plain)
            .toList();
    return complete(table, named(table, parts));
  }

  /**
   * The figure of a table by its key: columns with values in any order, or the values alone in the
   * order of the key.
   *
   * @throws UnknownFigureException when table or key cannot be read, with the nearest that can
   */
  public static FigureKey of(String tableName, String key) {
    Table table = table(tableName);
    return complete(
        table, key.contains("=") ? named(table, List.of(key.split(",", -1))) : inOrder(table, key));
  }

  private static String plain(String encoded) {
    try {
      return URLDecoder.decode(encoded, UTF_8);
    } catch (IllegalArgumentException e) {
      throw new UnknownFigureException("Cannot read '" + encoded + "': a % needs two digits");
    }
  }

  private static FigureKey complete(Table table, Map<String, String> given) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String column : table.contract().key()) {
      String value = given.get(column);
      if (value == null) {
        throw wrong(table, "Key column '" + column + "' is missing.");
      }
      values.put(column, checked(table, column, value));
    }
    return new FigureKey(table, values);
  }

  private static Table table(String name) {
    List<String> tables = Arrays.stream(Table.values()).map(Table::id).toList();
    if (!tables.contains(name)) {
      throw new UnknownFigureException(
          "No table is called '%s'; the nearest is '%s'. Tables: %s. Example: --table %s --key %s"
              .formatted(
                  name,
                  Nearest.to(name, tables),
                  String.join(", ", tables),
                  example().table().id(),
                  keyText(example().table())));
    }
    return Table.ofId(name);
  }

  private static Map<String, String> named(Table table, List<String> parts) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String part : parts) {
      int mark = part.indexOf('=');
      String column = (mark < 0 ? part : part.substring(0, mark)).strip();
      if (mark < 0 || !table.contract().key().contains(column)) {
        throw wrong(
            table,
            "'%s' is no key column of it; the nearest is '%s'."
                .formatted(column, Nearest.to(column, table.contract().key())));
      }
      if (values.put(column, part.substring(mark + 1).strip()) != null) {
        throw wrong(table, "Key column '" + column + "' comes twice.");
      }
    }
    return values;
  }

  private static Map<String, String> inOrder(Table table, String key) {
    List<String> columns = table.contract().key();
    String[] parts = key.split("/", -1);
    if (parts.length != columns.size()) {
      throw wrong(table, "Found %d values, expected %d.".formatted(parts.length, columns.size()));
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < parts.length; i++) {
      values.put(columns.get(i), parts[i].strip());
    }
    return values;
  }

  private static String checked(Table table, String column, String value) {
    ColumnType type = table.contract().column(column).type();
    boolean whole = type == ColumnType.YEAR || type == ColumnType.WHOLE;
    if (whole && !WHOLE.matcher(value).matches()) {
      throw wrong(table, "Found '%s' for %s, expected a whole number.".formatted(value, column));
    }
    return value;
  }

  private static UnknownFigureException wrong(Table table, String what) {
    return new UnknownFigureException(
        "Cannot read the key of table %s. %s Its key: %s. Example: --table %s --key %s"
            .formatted(
                table.id(),
                what,
                String.join(", ", table.contract().key()),
                table.id(),
                keyText(table)));
  }

  private static String keyText(Table table) {
    return table.contract().key().stream()
        .map(column -> column + "=" + EXAMPLES.getOrDefault(column, "..."))
        .collect(Collectors.joining(","));
  }

  private static FigureKey example() {
    return FigureKey.of(Table.OUT_EMISSIONS, "SE-2081", 2022, "CO2", "territorial", "all");
  }
}
