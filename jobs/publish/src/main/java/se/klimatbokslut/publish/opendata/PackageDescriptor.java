package se.klimatbokslut.publish.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.datapackage.TableSchema;
import se.klimatbokslut.publish.table.TableFormat;

/**
 * {@code datapackage.json} as Data Package 2.0 has it: the same rows in several formats are
 * resources of their own, which the tabular profile of version 1 does not allow.
 */
final class PackageDescriptor {
  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Contents contents;
  private final PackageTexts texts = new PackageTexts(Locale.ENGLISH);

  private PackageDescriptor(Contents contents) {
    this.contents = contents;
  }

  static String json(Contents contents) throws JsonProcessingException {
    return JSON.writeValueAsString(new PackageDescriptor(contents).root()) + "\n";
  }

  private ObjectNode root() {
    ObjectNode root = JSON.createObjectNode();
    root.put("$schema", PROFILE);
    root.put("name", "klimatbokslut-open-data");
    root.put("id", contents.release().id());
    root.put("title", texts.title());
    root.put("description", texts.description());
    root.put("version", contents.release().id());
    root.put("created", contents.date() + "T00:00:00Z");
    root.put("sample", contents.release().manifest().sample());
    if (!contents.settings().baseUrl().isEmpty()) {
      root.put("homepage", contents.settings().baseUrl());
    }
    publisher(root);
    licences(root);
    sources(root.putArray("sources"));
    leftOut(root.putObject("left_out"));
    ArrayNode resources = root.putArray("resources");
    contents.files().forEach(file -> resources.add(resource(file)));
    return root;
  }

  private void publisher(ObjectNode root) {
    Publisher publisher = contents.settings().publisher();
    if (!publisher.name().isEmpty()) {
      ObjectNode contributor = root.putArray("contributors").addObject();
      contributor.put("title", publisher.name());
      contributor.putArray("roles").add("publisher");
      put(contributor, "path", publisher.url());
      put(contributor, "email", publisher.email());
    }
  }

  /** Nothing open, no licence: an empty list is not allowed. */
  private void licences(ObjectNode root) {
    if (!contents.editions().licences().isEmpty()) {
      ArrayNode licences = root.putArray("licenses");
      contents.editions().licences().forEach(licence -> licences.add(licence(licence)));
    }
  }

  private static ObjectNode licence(Licence licence) {
    return JSON.createObjectNode()
        .put("name", licence.spdx())
        .put("path", licence.uri())
        .put("title", licence.title());
  }

  private void sources(ArrayNode sources) {
    for (SourceEdition edition : contents.editions().open()) {
      ObjectNode source = sources.addObject();
      source.put("title", edition.publisher() + ": " + edition.title());
      source.put("version", edition.editionDate());
      source.put("edition_id", edition.editionId());
      source.put("publication", edition.publication());
      source.put("publisher", edition.publisher());
      source.put("sha256", edition.sha256());
      source.set("licence", licence(edition.licence()));
      source.put("licence_as_printed", edition.printed());
      source.put("licence_stated_by_publisher_of_package", edition.stated());
    }
  }

  private void leftOut(ObjectNode leftOut) {
    ArrayNode editions = leftOut.putArray("editions");
    for (SourceEdition edition : contents.editions().leftOut()) {
      editions
          .addObject()
          .put("edition_id", edition.editionId())
          .put("publisher", edition.publisher())
          .put("licence", edition.printed())
          .put("why", texts.why(edition));
    }
    ObjectNode rows = leftOut.putObject("rows");
    contents.leftOutRows().forEach(rows::put);
  }

  private JsonNode resource(PackageFile file) {
    TableFormat format = file.format();
    ObjectNode resource = JSON.createObjectNode();
    resource.put("name", (file.table() + "-" + format.id()).replace('_', '-'));
    resource.put("title", texts.title(file.table()));
    resource.put("description", description(file));
    resource.put("path", file.path());
    resource.put("type", "table");
    resource.put("format", Formats.name(format));
    resource.put("mediatype", Formats.mediaType(format));
    if (format != TableFormat.PARQUET) {
      resource.put("encoding", "utf-8");
    }
    resource.put("bytes", file.bytes());
    resource.put("hash", "sha256:" + file.sha256());
    if (format == TableFormat.CSV_EXCEL_SV) {
      resource.putObject("dialect").put("delimiter", ";");
    }
    resource.set("schema", schema(file));
    return resource;
  }

  private String description(PackageFile file) {
    String about =
        file.table().equals(GpcFile.NAME)
            ? texts.description(file.table())
            : Table.ofId(file.table()).contract().sentence();
    return file.format() == TableFormat.CSV_EXCEL_SV ? about + " " + texts.excel() : about;
  }

  private ObjectNode schema(PackageFile file) {
    ObjectNode schema =
        file.table().equals(GpcFile.NAME)
            ? GpcSchema.of()
            : TableSchema.of(Table.ofId(file.table()));
    schema.putArray("missingValues").add("");
    if (file.format() == TableFormat.CSV_EXCEL_SV) {
      schema.path("fields").forEach(PackageDescriptor::withDecimalComma);
    }
    return schema;
  }

  private static void withDecimalComma(JsonNode field) {
    if (field.path("type").asText().equals("number")) {
      ((ObjectNode) field).put("decimalChar", ",");
    }
  }

  private static void put(ObjectNode node, String name, String text) {
    if (!text.isEmpty()) {
      node.put(name, text);
    }
  }
}
