package se.klimatbokslut.publish.datapackage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.klimatbokslut.pipeline.table.ColumnContract;
import se.klimatbokslut.pipeline.table.ColumnType;
import se.klimatbokslut.pipeline.table.Table;

/** The columns of a table as a Frictionless table schema. */
public final class TableSchema {
  private TableSchema() {}

  /** Fields with type, sentence and unit, and the key. */
  public static ObjectNode of(Table table) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    ArrayNode fields = schema.putArray("fields");
    table.contract().columns().forEach(column -> fields.add(field(column)));
    ArrayNode key = schema.putArray("primaryKey");
    table.contract().key().forEach(key::add);
    return schema;
  }

  private static ObjectNode field(ColumnContract column) {
    ObjectNode field =
        JsonNodeFactory.instance
            .objectNode()
            .put("name", column.name())
            .put("type", frictionlessType(column.type()))
            .put("description", column.sentence());
    if (!column.unit().isEmpty()) {
      field.put("unit", column.unit());
    }
    if (!column.nullable()) {
      field.putObject("constraints").put("required", true);
    }
    return field;
  }

  private static String frictionlessType(ColumnType type) {
    return switch (type) {
      case TEXT -> "string";
      case YEAR -> "year";
      case WHOLE -> "integer";
      case TONNES, TONNES_SUM, NUMBER, PERCENT, MONEY -> "number";
      case DATE -> "date";
      case TIMESTAMP -> "datetime";
      case FLAG -> "boolean";
    };
  }
}
