package se.klimatbokslut.pipeline.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** What a table promises its readers: its sentence, its key and its columns in order. */
public record TableContract(
    String table, String sentence, List<String> key, List<ColumnContract> columns) {
  private static final String FOLDER = "/schemas/tables/";
  private static final JsonNode COLUMNS = read("columns");

  /**
   * Reads a contract of the schemas module.
   *
   * @throws IllegalStateException when there is none, or when it names a column that is not defined
   */
  static TableContract load(String table) {
    JsonNode contract = read(table);
    Set<String> nullable = Set.copyOf(texts(contract.path("nullable")));
    List<ColumnContract> columns =
        texts(contract.path("columns")).stream()
            .map(name -> column(name, contract.path("own"), nullable.contains(name)))
            .toList();
    return new TableContract(
        table, contract.path("sentence").asText(), texts(contract.path("key")), columns);
  }

  /**
   * @throws IllegalArgumentException when the table has no such column
   */
  public ColumnContract column(String name) {
    return columns.stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("Table " + table + " has no column " + name));
  }

  public List<String> columnNames() {
    return columns.stream().map(ColumnContract::name).collect(Collectors.toList());
  }

  private static ColumnContract column(String name, JsonNode own, boolean nullable) {
    JsonNode column = own.has(name) ? own.path(name) : COLUMNS.path(name);
    if (column.isMissingNode()) {
      throw new IllegalStateException("Column " + name + " is not defined in columns.yaml");
    }
    JsonNode min = column.path("min");
    return new ColumnContract(
        name,
        ColumnType.ofId(column.path("type").asText()),
        nullable,
        column.path("unit").asText(""),
        min.isMissingNode() ? OptionalLong.empty() : OptionalLong.of(min.asLong()),
        column.path("sentence").asText());
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText()));
    return List.copyOf(texts);
  }

  private static JsonNode read(String name) {
    String resource = FOLDER + name + ".yaml";
    try (InputStream in = TableContract.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No table contract at " + resource);
      }
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read table contract " + resource, e);
    }
  }
}
