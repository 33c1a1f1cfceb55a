package se.klimatbokslut.pipeline.vocabulary;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The word lists of the schemas: what publications call sectors and places. Lines of a user's list
 * of the same name come behind those of the program; a line with the key of another replaces it.
 */
public final class Vocabulary {
  private static final Map<String, List<Entry>> READ = new ConcurrentHashMap<>();
  private static final String KEYS = "keys";

  private Vocabulary() {}

  /** One line of a list. */
  public record Entry(Map<String, String> cells) {
    /**
     * The text in a column, empty when the cell is.
     *
     * @throws IllegalArgumentException when the list has no such column
     */
    public String text(String column) {
      String text = cells.get(column);
      if (text == null) {
        throw new IllegalArgumentException("The vocabulary has no column " + column);
      }
      return text;
    }

    private List<String> texts(List<String> columns) {
      return columns.stream().map(this::text).toList();
    }
  }

  /**
   * One of the lists, in the order of its lines.
   *
   * @throws IllegalStateException when there is no such list
   * @throws IllegalArgumentException when a user's list has mistakes
   */
  public static List<Entry> lines(String list) {
    String read = Schemas.folder().map(folder -> folder + " ").orElse("") + list;
    List<Entry> known = READ.get(read);
    if (known == null) {
      known = read(list);
      READ.put(read, known);
    }
    return known;
  }

  private static List<Entry> read(String list) {
    List<Schemas.Text> texts = Schemas.of("vocabularies/" + list + ".csv");
    Map<Object, Entry> lines = new LinkedHashMap<>();
    List<String> columns = List.of();
    for (Schemas.Text text : texts) {
      List<String[]> rows = rows(text);
      columns = columns(rows, columns, text.name());
      boolean byKey = texts.size() > 1;
      List<String> key = byKey ? keyOf(list) : List.of();
      for (int row = 1; row < rows.size(); row++) {
        Entry line = line(rows, row, columns, text.name());
        Object place = byKey ? line.texts(key) : lines.size();
        lines.put(place, line);
      }
    }
    return List.copyOf(lines.values());
  }

  private static List<String> keyOf(String list) {
    return lines(KEYS).stream()
        .filter(line -> line.text("list").equals(list))
        .map(line -> List.of(line.text("key").split("\\|")))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Nothing can be added to " + list));
  }

  private static List<String[]> rows(Schemas.Text text) {
    try (CSVReader csv =
        new CSVReaderBuilder(new StringReader(text.content()))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      return csv.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + text.name(), e);
    } catch (CsvException e) {
      throw new IllegalArgumentException(
          text.name() + ", line " + e.getLineNumber() + ": " + e.getMessage(), e);
    }
  }

  /** The columns of a user's list are those of the program's, in any order. */
  private static List<String> columns(List<String[]> rows, List<String> known, String name) {
    List<String> columns = rows.isEmpty() ? List.of() : Arrays.asList(rows.get(0));
    if (!known.isEmpty() && !Set.copyOf(columns).equals(Set.copyOf(known))) {
      throw new IllegalArgumentException(
          name + ", line 1: found the columns " + columns + ", expected " + known);
    }
    return columns;
  }

  private static Entry line(List<String[]> rows, int row, List<String> columns, String name) {
    String[] cells = rows.get(row);
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          "%s, line %d: found %d cells, expected %d: %s"
              .formatted(name, row + 1, cells.length, columns.size(), columns));
    }
    Map<String, String> line = new HashMap<>();
    for (int column = 0; column < cells.length; column++) {
      line.put(columns.get(column), cells[column]);
    }
    return new Entry(line);
  }
}
