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
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import se.klimatbokslut.pipeline.vocabulary.Nearest;

/** The targets of one area, as one YAML file states them. */
record TargetFile(String name, JsonNode content) {
  private static final String SCHEMA_RESOURCE = "/schemas/targets/target-file.schema.json";
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();
  private static final JsonNode SCHEMA_TREE = schemaTree();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(SCHEMA_TREE.toString(), InputFormat.JSON);

  /** Reads a file and adds its mistakes to the problems. */
  static TargetFile read(String name, String yaml, List<TargetProblem> problems) {
    try {
      JsonNode content = YAML.readTree(yaml);
      problems.addAll(mistakes(name, yaml, content));
      return new TargetFile(name, content);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      problems.add(
          new TargetProblem(name, line, "found text that is not YAML: " + e.getOriginalMessage()));
      return new TargetFile(name, YAML.createObjectNode());
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark().getLine() + 1;
      problems.add(
          new TargetProblem(
              name, line, "found text that is not one plain YAML document: " + e.getProblem()));
      return new TargetFile(name, YAML.createObjectNode());
    }
  }

  private static List<TargetProblem> mistakes(String name, String yaml, JsonNode content) {
    if (!content.isObject()) {
      return List.of(new TargetProblem(name, 1, "found no keys, expected area, name and targets"));
    }
    YamlLines lines = new YamlLines(yaml);
    List<TargetProblem> mistakes = new ArrayList<>();
    for (Error error : SCHEMA.validate(content.toString(), InputFormat.JSON)) {
      List<String> path = path(error);
      mistakes.add(new TargetProblem(name, lines.lineOf(path), sentence(error, path)));
    }
    mistakes.sort(Comparator.comparingInt(TargetProblem::line));
    return mistakes;
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

  private static String sentence(Error error, List<String> path) {
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
    return "at " + where + ": " + error.getMessage();
  }

  private static boolean isUnknownKey(Error error) {
    return error.getKeyword().equals("additionalProperties")
        || error.getKeyword().equals("unevaluatedProperties");
  }

  private static List<String> knownKeys() {
    TreeSet<String> keys = new TreeSet<>();
    for (JsonNode properties : SCHEMA_TREE.findValues("properties")) {
      StreamSupport.stream(((Iterable<String>) properties::fieldNames).spliterator(), false)
          .forEach(keys::add);
    }
    return List.copyOf(keys);
  }

  private static JsonNode schemaTree() {
    try (InputStream in = TargetFile.class.getResourceAsStream(SCHEMA_RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("No schema of target files at " + SCHEMA_RESOURCE);
      }
      return YAML.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the schema of target files", e);
    }
  }
}
