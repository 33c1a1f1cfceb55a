package se.klimatbokslut.publish.opendata;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import se.klimatbokslut.pipeline.table.ColumnContract;
import se.klimatbokslut.pipeline.table.Table;

/** {@code api/openapi.json}: what the static files hold. Rows follow the tables' contracts. */
final class ApiDescription {
  static final String PATH = "api/openapi.json";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ApiDescription() {}

  static String json(Contents contents) throws IOException {
    ObjectNode root = template();
    ((ObjectNode) root.path("info")).put("version", contents.release().id());
    String base = contents.settings().baseUrl();
    root.putArray("servers").addObject().put("url", base.isEmpty() ? ".." : base);
    ObjectNode schemas = (ObjectNode) root.path("components").path("schemas");
    schemas.set("Emission", row(Table.OUT_EMISSIONS));
    schemas.set("Target", row(Table.OUT_TARGET));
    titles((ObjectNode) schemas.path("Target"));
    schemas.set("LedgerYear", row(Table.OUT_BUDGET_LEDGER));
    schemas.set("Estimate", row(Table.OUT_PROGNOSIS));
    return JSON.writeValueAsString(root) + "\n";
  }

  private static ObjectNode template() throws IOException {
    try (InputStream in = ApiDescription.class.getResourceAsStream("openapi.json")) {
      return (ObjectNode) JSON.readTree(Objects.requireNonNull(in));
    }
  }

  /** Every column but the one that names the file's area. */
  private static ObjectNode row(Table table) {
    ObjectNode schema = JSON.createObjectNode();
    schema.put("type", "object");
    schema.put("description", table.contract().sentence());
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (ColumnContract column : table.contract().columns()) {
      if (!column.name().equals("municipality_id")) {
        properties.set(column.name(), property(column));
        required.add(column.name());
      }
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  private static void titles(ObjectNode target) {
    for (String language : MunicipalityFiles.LANGUAGES) {
      ObjectNode title = ((ObjectNode) target.path("properties")).putObject("title_" + language);
      title.putArray("type").add("string").add("null");
      title.put("description", "Title of the target.");
      ((ArrayNode) target.path("required")).add("title_" + language);
    }
  }

  private static ObjectNode property(ColumnContract column) {
    ObjectNode property = JSON.createObjectNode();
    if (column.nullable()) {
      property.putArray("type").add(type(column)).add("null");
    } else {
      property.put("type", type(column));
    }
    property.put("description", column.sentence());
    if (!column.unit().isEmpty()) {
      property.put("x-unit", column.unit());
    }
    return property;
  }

  private static String type(ColumnContract column) {
    return switch (column.type()) {
      case YEAR, WHOLE -> "integer";
      case TONNES, TONNES_SUM, NUMBER, PERCENT, MONEY -> "number";
      case FLAG -> "boolean";
      case TEXT, DATE, TIMESTAMP -> "string";
    };
  }
}
