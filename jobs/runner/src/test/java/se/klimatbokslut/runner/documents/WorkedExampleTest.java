package se.klimatbokslut.runner.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.Klimatbokslut;

/**
 * What docs/adding-a-source.md says is enough: done as it says, the new country is followed up,
 * published and traced, and nothing is compiled.
 */
@Tag("slow")
class WorkedExampleTest {
  private static final Path ROOT = Path.of(System.getProperty("klimatbokslut.root"));
  private static final String FILE = "inbox/greenland-2025.csv";

  @TempDir private Path folder;

  @BeforeEach
  void followTheSteps() throws IOException {
    new WorkedExample(folder).carryOut(ROOT.resolve("docs/adding-a-source.md"));
  }

  /** 421 400 t is the sum of the file's totals of 2023; 164 000 t are 3.5 % below 170 000 t. */
  @Test
  void aNewCountryIsFollowedUp() throws Exception {
    assertThat(run("nightly", "--inbox", "inbox", "--targets", "targets"))
        .contains("took in greenland-2025.csv as greenland-accounts-2025-03-01")
        .contains("exit code 0");

    assertThat(run("group", "--id", "GL")).containsPattern("2023 +GHG +5 of 5 +421400 ");
    assertThat(run("follow-up"))
        .contains("Verdict       on-track")
        .contains("Value 2023    3.5 % (definitive, greenland-accounts-2025-03-01-");
    assertThat(
            run("trace", "--table", "out_emissions", "--key", "GL-0956/2023/GHG/territorial/all"))
        .contains("greenland-2025.csv", "164000");
    assertThat(run("bokslut", "--municipality", "GL-0956", "--year", "2023", "--out", "pack"))
        .contains("exit code 0");
    assertThat(folder.resolve("pack/bokslut-GL-0956-2023-da.html"))
        .content()
        .contains("164.000", "Grønlands klimaregnskab 2025-03-01");
    assertThat(run("site", "--out", "site")).contains("exit code 0");
    assertThat(run("open-data", "--out", "open")).contains("exit code 0");
    assertThat(folder.resolve("open/csv/out_emissions.csv")).content().contains("GL-0956");
  }

  @Test
  void aFileThatLacksOneOfItsMunicipalitiesIsRefused() throws Exception {
    List<String> lines = Files.readAllLines(folder.resolve(FILE));
    Files.write(
        folder.resolve(FILE), lines.stream().filter(line -> !line.startsWith("957")).toList());

    assertThat(run("nightly", "--inbox", "inbox", "--targets", "targets"))
        .contains("missing-area", "Qeqqata Kommunia (GL-0957)")
        .contains("exit code 1");
  }

  /** The program from the folder in which the example's files lie. */
  private String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    String path = System.getProperty("java.class.path");
    command.addAll(List.of("-cp", path, Klimatbokslut.class.getName()));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--home", "home", "--schemas", "greenland", "--quiet"));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return output + "exit code " + process.waitFor();
  }
}
