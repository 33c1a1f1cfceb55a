package se.klimatbokslut.publish.vocabulary;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One CSV file of {@code schemas/vocabularies}. */
final class VocabularyFile {
  private VocabularyFile() {}

  static List<Map<String, String>> rows(String name) {
    String resource = "/schemas/vocabularies/" + name;
    try (InputStream in = VocabularyFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No vocabulary at " + resource);
      }
      return rows(in);
    } catch (IOException | CsvValidationException e) {
      throw new IllegalStateException("Cannot read vocabulary " + resource, e);
    }
  }

  private static List<Map<String, String>> rows(InputStream in)
      throws IOException, CsvValidationException {
    var reader = new CSVReaderHeaderAware(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<Map<String, String>> rows = new ArrayList<>();
    Map<String, String> row = reader.readMap();
    while (row != null) {
      rows.add(row);
      row = reader.readMap();
    }
    return rows;
  }
}
