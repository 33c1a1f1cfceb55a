package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.klimatbokslut.domain.scenario.Scenario;
import se.klimatbokslut.pipeline.scenarios.ScenarioFiles;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.scenario.ScenarioAnswer;
import se.klimatbokslut.publish.scenario.ScenarioQuestion;
import se.klimatbokslut.runner.config.ConfigurationException;

@Command(
    name = "scenario",
    description = {
      "What becomes of a municipality's targets if emissions go on as scenarios assume.",
      "",
      "A scenario has yearly rates per sector, or measures with an effect in tonnes a year; its"
          + " file is described in schemas/scenarios/README.md. Every verified territorial target"
          + " of the same gas is judged in its target year, beside the present pace. Assumed years"
          + " have the status assumed."
    },
    footer = {"", "Example: klimatbokslut scenario sample-data/scenarios/SE-2081-borlange.yaml"})
final class ScenarioCommand implements Callable<Integer> {
  @Mixin private ReleaseOptions options = new ReleaseOptions();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private TableFormatOption format = new TableFormatOption();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "YAML files of scenarios; each may hold several.")
  private List<Path> files = List.of();

  @Option(
      names = "--municipality",
      paramLabel = "ID",
      description = "Only scenarios of this municipality, such as SE-2081.")
  private @Nullable String municipality;

  @Option(
      names = "--years",
      description = "Every year of every scenario and target: budgets with their ledger.")
  private boolean years;

  @Override
  public Integer call() throws IOException {
    ScenarioQuestion question = new ScenarioQuestion(scenarios(), years);
    try (ReleaseDatabase database = ReleaseDatabase.open(options.release())) {
      ScenarioAnswer.print(database, question, language.locale(), format.chosen(), System.out);
    }
    return ExitCode.DONE;
  }

  private List<Scenario> scenarios() throws IOException {
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new ConfigurationException("Cannot read " + file + ": there is no such file");
      }
    }
    List<Scenario> all = ScenarioFiles.read(files);
    List<Scenario> asked =
        all.stream()
            .filter(
                scenario ->
                    municipality == null || scenario.municipality().id().equals(municipality))
            .toList();
    if (asked.isEmpty()) {
      throw new ConfigurationException(
          "No scenario is of " + municipality + ". Scenarios of: " + municipalities(all));
    }
    return asked;
  }

  private static String municipalities(List<Scenario> scenarios) {
    return scenarios.stream()
        .map(scenario -> scenario.municipality().id())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
