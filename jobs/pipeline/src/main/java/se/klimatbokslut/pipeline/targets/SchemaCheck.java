package se.klimatbokslut.pipeline.targets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import se.klimatbokslut.pipeline.vocabulary.Nearest;

/** Reads YAML files that people write and tells every mistake against a JSON Schema. */
public final class SchemaCheck {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /** Keyword of a schema that nothing fits: a key that must not stand here. */
  private static final String NEVER = "false";

  private final JsonNode written;
  private Codes codes;

  /** The schema with the codes of vocabularies. */
  private record Codes(JsonNode tree, Schema schema) {
    static Codes of(JsonNode tree) {
      return new Codes(
          tree,
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(tree.toString(), InputFormat.JSON));
    }
  }

  /**
   * @param resource of the schemas module, such as {@code /schemas/targets/....schema.json}
   * @throws IllegalStateException when there is no such schema
   */
  public SchemaCheck(String resource) {
    this.written = tree(resource);
    this.codes = Codes.of(CodesOfSchema.filled(written));
  }

  /** The content of a file, whose mistakes are added to the problems. */
  public JsonNode read(String name, String yaml, List<TargetProblem> problems) {
    Optional<TargetProblem> objection = PlainYaml.objection(name, yaml);
    if (objection.isPresent()) {
      problems.add(objection.get());
      return YAML.createObjectNode();
    }
    return checked(name, yaml, problems);
  }

  private JsonNode checked(String name, String yaml, List<TargetProblem> problems) {
    try {
      JsonNode content = YAML.readTree(yaml);
      problems.addAll(mistakes(name, yaml, content));
      return content;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      problems.add(
          new TargetProblem(name, line, "found text that is not YAML: " + e.getOriginalMessage()));
      return YAML.createObjectNode();
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark().getLine() + 1;
      problems.add(
          new TargetProblem(
              name, line, "found text that is not one plain YAML document: " + e.getProblem()));
      return YAML.createObjectNode();
    }
  }

  private List<TargetProblem> mistakes(String name, String yaml, JsonNode content) {
    if (!content.isObject()) {
      return List.of(new TargetProblem(name, 1, "found no keys, expected " + required()));
    }
    useCodesOfToday();
    YamlLines lines = new YamlLines(yaml);
    List<TargetProblem> mistakes = new ArrayList<>();
    for (Error error : codes.schema().validate(content.toString(), InputFormat.JSON)) {
      List<String> path = path(error);
      mistakes.add(new TargetProblem(name, lines.lineOf(path), sentence(error, path)));
    }
    mistakes.sort(Comparator.comparingInt(TargetProblem::line));
    return mistakes;
  }

  /** Vocabularies of a user may have come since. */
  private void useCodesOfToday() {
    JsonNode today = CodesOfSchema.filled(written);
    if (!today.equals(codes.tree())) {
      codes = Codes.of(today);
    }
  }

  private String required() {
    List<String> keys = new ArrayList<>();
    written.path("required").forEach(key -> keys.add(key.asText()));
    int last = keys.size() - 1;
    return last < 1
        ? String.join("", keys)
        : String.join(", ", keys.subList(0, last)) + " and " + keys.get(last);
  }

  private static List<String> path(Error error) {
    List<String> path = new ArrayList<>();
    for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
      path.add(String.valueOf(error.getInstanceLocation().getElement(i)));
    }
    if (isUnknownKey(error) && error.getProperty() != null) {
      path.add(error.getProperty());
    }
    return path;
  }

  private String sentence(Error error, List<String> path) {
    String where = String.join("/", path);
    if (isUnknownKey(error) && error.getProperty() != null) {
      return "found the unknown key '"
          + error.getProperty()
          + "' ("
          + where
          + "), the nearest known one is '"
          + Nearest.to(error.getProperty(), knownKeys())
          + "'";
    }
    if (error.getKeyword().equals(NEVER)) {
      String key = path.get(path.size() - 1);
      return "found '" + key + "' (" + where + "), which the keys beside it rule out: remove it";
    }
    return "at " + where + ": " + error.getMessage();
  }

  private static boolean isUnknownKey(Error error) {
    return error.getKeyword().equals("additionalProperties")
        || error.getKeyword().equals("unevaluatedProperties");
  }

  private List<String> knownKeys() {
    TreeSet<String> keys = new TreeSet<>();
    for (JsonNode properties : codes.tree().findValues("properties")) {
      StreamSupport.stream(((Iterable<String>) properties::fieldNames).spliterator(), false)
          .forEach(keys::add);
    }
    return List.copyOf(keys);
  }

  private static JsonNode tree(String resource) {
    try (InputStream in = SchemaCheck.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No schema at " + resource);
      }
      return YAML.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the schema " + resource, e);
    }
  }
}
