package se.klimatbokslut.pipeline.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.klimatbokslut.domain.scenario.Scenario;
import se.klimatbokslut.pipeline.targets.SchemaCheck;
import se.klimatbokslut.pipeline.targets.TargetProblem;
import se.klimatbokslut.pipeline.targets.YamlFile;
import se.klimatbokslut.pipeline.targets.YamlLines;

/** Scenarios as YAML files state them. */
public final class ScenarioFiles {
  private static final SchemaCheck CHECK =
      new SchemaCheck("/schemas/scenarios/scenario-file.schema.json");

  private ScenarioFiles() {}

  /**
   * Reads all files, scenarios in the order they are written.
   *
   * @throws ScenarioFilesException with every mistake of every file
   * @throws IOException when a file cannot be read
   */
  public static List<Scenario> read(List<Path> files) throws IOException {
    List<TargetProblem> problems = new ArrayList<>();
    List<JsonNode> stated = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Path file : files) {
      Optional<String> yaml = YamlFile.text(file, file.toString(), problems);
      if (yaml.isPresent()) {
        stated.addAll(scenarios(file.toString(), yaml.get(), ids, problems));
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioFilesException(problems);
    }
    return stated.stream().map(ScenarioDefinition::read).toList();
  }

  private static List<JsonNode> scenarios(
      String name, String yaml, Set<String> ids, List<TargetProblem> problems) {
    int before = problems.size();
    JsonNode content = CHECK.read(name, yaml, problems);
    List<JsonNode> scenarios = new ArrayList<>();
    if (problems.size() == before) {
      content.path("scenarios").forEach(scenarios::add);
      problems.addAll(new ScenarioChecks(name, new YamlLines(yaml)).problems(scenarios, ids));
    }
    return scenarios;
  }
}
