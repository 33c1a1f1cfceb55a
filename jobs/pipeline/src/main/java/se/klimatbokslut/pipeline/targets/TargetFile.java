package se.klimatbokslut.pipeline.targets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The targets of one area, as one YAML file states them. */
record TargetFile(String name, JsonNode content) {
  private static final SchemaCheck CHECK =
      new SchemaCheck("/schemas/targets/target-file.schema.json");

  /** Reads a file and adds its mistakes to the problems. */
  static TargetFile read(String name, String yaml, List<TargetProblem> problems) {
    return new TargetFile(name, CHECK.read(name, yaml, problems));
  }
}
