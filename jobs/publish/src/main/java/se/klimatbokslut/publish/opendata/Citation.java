package se.klimatbokslut.publish.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code CITATION.cff}, Citation File Format 1.2.0. */
final class Citation {
  static final String PATH = "CITATION.cff";

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .build();

  private Citation() {}

  static String cff(Contents contents) throws JsonProcessingException {
    PackageTexts texts = new PackageTexts(Locale.ENGLISH);
    ObjectNode root = YAML.createObjectNode();
    root.put("cff-version", "1.2.0");
    root.put("message", texts.get("cite"));
    root.put("type", "dataset");
    root.put("title", texts.title());
    root.put("abstract", texts.description());
    authors(contents, root.putArray("authors"));
    root.put("version", contents.release().id());
    root.put("date-released", contents.date());
    if (!contents.settings().baseUrl().isEmpty()) {
      root.put("url", contents.settings().baseUrl());
    }
    licences(contents, root);
    references(contents, root);
    return YAML.writeValueAsString(root);
  }

  /** Who publishes, then who made the figures; the program where nobody is known. */
  private static void authors(Contents contents, ArrayNode authors) {
    List<String> names =
        Stream.concat(
                Stream.of(contents.settings().publisher().name()),
                contents.editions().open().stream().map(SourceEdition::publisher))
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    (names.isEmpty() ? List.of("klimatbokslut") : names)
        .forEach(name -> authors.addObject().put("name", name));
  }

  /** An empty list is not allowed. */
  private static void licences(Contents contents, ObjectNode root) {
    List<Licence> licences = contents.editions().licences();
    if (!licences.isEmpty()) {
      ArrayNode ids = root.putArray("license");
      licences.forEach(licence -> ids.add(licence.spdx()));
    }
  }

  private static void references(Contents contents, ObjectNode root) {
    if (contents.editions().open().isEmpty()) {
      return;
    }
    ArrayNode references = root.putArray("references");
    for (SourceEdition edition : contents.editions().open()) {
      ObjectNode reference = references.addObject();
      reference.put("type", "data");
      reference.put("title", edition.title());
      reference.putArray("authors").addObject().put("name", edition.publisher());
      reference.put("version", edition.editionId());
      reference.put("date-released", edition.editionDate());
    }
  }
}
