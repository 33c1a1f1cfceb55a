package se.klimatbokslut.publish.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A written package, read as its users read it. */
record Packaged(Path folder) {
  static final Publisher CITY =
      new Publisher("Exempel kommun", "https://example.org/", "data@example.org");

  String text(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  JsonNode json(String path) throws IOException {
    return new ObjectMapper().readTree(folder.resolve(path).toFile());
  }

  /** Lines of a CSV file without its headings. */
  List<String> rows(String path) throws IOException {
    return text(path).lines().skip(1).toList();
  }

  /** Every file's path and bytes as Latin-1 text. */
  Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString().replace('\\', '/'),
            Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  /** Every row of every Parquet file as text: their bytes are compressed. */
  List<String> parquetRows() throws IOException, SQLException {
    List<String> rows = new ArrayList<>();
    for (String path : files().keySet()) {
      if (path.endsWith(".parquet")) {
        rows.addAll(parquetRows(path));
      }
    }
    return rows;
  }

  private List<String> parquetRows(String path) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet answer =
            statement.executeQuery(
                "select t::varchar from '"
                    + folder.resolve(path).toString().replace("'", "''")
                    + "' t")) {
      while (answer.next()) {
        rows.add(answer.getString(1));
      }
    }
    return rows;
  }
}
