package se.klimatbokslut.publish.opendata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.datapackage.TableSchema;

/** The columns of the GPC file: those of yearly emissions, and the protocol's own. */
final class GpcSchema {
  private static final Map<String, String> OWN =
      Map.of(
          "gpc_ref",
          "Reference number of the GPC, of a sub-sector (II.1) or of a whole sector (II) where the"
              + " figures do not divide it; unmapped for what fits none.",
          "gpc_sector",
          "Name of the sector in the GPC.",
          "gpc_subsector",
          "Name of the sub-sector in the GPC; empty for a whole sector.",
          "mapping",
          "lossless, partial or not-mappable.",
          "why",
          "Why the mapping is so.");

  private GpcSchema() {}

  static ObjectNode of() {
    ObjectNode yearly = TableSchema.of(Table.OUT_EMISSIONS);
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    ArrayNode fields = schema.putArray("fields");
    for (String column : GpcSplit.columns()) {
      if (OWN.containsKey(column)) {
        fields
            .addObject()
            .put("name", column)
            .put("type", "string")
            .put("description", OWN.get(column));
      } else {
        yearly
            .path("fields")
            .forEach(
                field -> {
                  if (field.path("name").asText().equals(column)) {
                    fields.add(field);
                  }
                });
      }
    }
    schema
        .putArray("primaryKey")
        .add("municipality_id")
        .add("year")
        .add("gas")
        .add("gpc_ref")
        .add("mapping")
        .add("why");
    return schema;
  }
}
