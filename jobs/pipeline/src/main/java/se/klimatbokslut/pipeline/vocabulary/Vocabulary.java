package se.klimatbokslut.pipeline.vocabulary;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The word lists of the schemas module: what publications call sectors and places. */
public final class Vocabulary {
  private static final String FOLDER = "/schemas/vocabularies/";
  private static final Map<String, List<Entry>> READ = new ConcurrentHashMap<>();

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
  }

  /**
   * One of the lists, in the order of its lines.
   *
   * @throws IllegalStateException when there is no such list
   */
  public static List<Entry> lines(String list) {
    return READ.computeIfAbsent(list, Vocabulary::read);
  }

  private static List<Entry> read(String list) {
    String resource = FOLDER + list + ".csv";
    InputStream in = Vocabulary.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("No vocabulary at " + resource);
    }
    List<Entry> lines = new ArrayList<>();
    try (var reader = new CSVReaderHeaderAware(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (var line = reader.readMap(); line != null; line = reader.readMap()) {
        lines.add(new Entry(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read vocabulary " + resource, e);
    } catch (CsvValidationException e) {
      throw new IllegalStateException("Vocabulary " + resource + " is not valid CSV", e);
    }
    return List.copyOf(lines);
  }
}
