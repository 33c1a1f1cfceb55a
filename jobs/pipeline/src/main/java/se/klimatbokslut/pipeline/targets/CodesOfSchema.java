package se.klimatbokslut.pipeline.targets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import se.klimatbokslut.pipeline.vocabulary.Sectors;

/**
 * Fills the codes of vocabularies into a JSON Schema, which does not repeat them: {@code x-codes}
 * names the list that a text is one of, {@code x-keys} the list that keys of an object are of and
 * the schema of their values.
 */
final class CodesOfSchema {
  private static final String CODES = "x-codes";
  private static final String KEYS = "x-keys";

  private CodesOfSchema() {}

  /** A copy with the codes of today's vocabularies. */
  static JsonNode filled(JsonNode schema) {
    JsonNode filled = schema.deepCopy();
    fill(filled);
    return filled;
  }

  private static void fill(JsonNode node) {
    if (node.has(CODES)) {
      ObjectNode text = (ObjectNode) node;
      ArrayNode allowed = text.putArray("enum");
      codes(text.remove(CODES)).forEach(allowed::add);
    }
    if (node.has(KEYS)) {
      ObjectNode object = (ObjectNode) node;
      JsonNode keys = object.remove(KEYS);
      ObjectNode properties = object.withObjectProperty("properties");
      codes(keys.path("codes")).forEach(code -> properties.set(code, keys.path("value")));
    }
    node.forEach(CodesOfSchema::fill);
  }

  private static List<String> codes(JsonNode list) {
    return switch (list.asText()) {
      case "sectors" -> Sectors.all();
      case "territorial-sectors" -> Sectors.territorial();
      default -> throw new IllegalStateException("A schema asks for the codes of " + list);
    };
  }
}
