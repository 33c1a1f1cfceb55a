package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.cli.Console.Answer;

/** From a figure on the terminal to its cells; none of it with Spark. */
class TraceCommandTest {
  private static final String TRANSPORT = "SE-2081/2022/CO2/territorial/transport";

  private final OneNight night = OneNight.published();

  @TempDir Path folder;

  /** Borlänge's cars of 2022 stand in column G, 180 000 t for 36 000 inhabitants. */
  @Test
  void aFigureLeadsToItsCellAndTheCellIsReadAgain() {
    Answer answer = trace(night.home(), "--table", "out_emissions", "--key", TRANSPORT, "--verify");

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(answer.out())
        .contains("emissions_t: sum of emissions_t of 1 row of core_emissions")
        .contains("= cell 180000 t, smhi-co2-2024-04-18-", "sheet 'Koldioxid (CO2)'", "column G")
        .contains("file koldioxid.xlsx", "archive/")
        .contains(
            "Verified: 2 archived files hashed, 2 cells read again, all as the release has them");
  }

  @Test
  void theAddressOfAPageIsTakenAsItIs() {
    Answer answer =
        trace(
            night.home(),
            "out_budget_ledger?target_id=SE-2081-carbon-budget-2040&year=2022",
            "--format",
            "json");

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(answer.out()).startsWith("{").contains("\"cumulative_t\" : 840000");
  }

  @Test
  void aFileThatIsNoLongerWhatItWasIsToldWithExitCode1() throws IOException {
    Path home = night.copyOfHome(folder);
    Path largest;
    try (Stream<Path> files = Files.list(home.resolve("archive"))) {
      largest =
          files
              .filter(file -> !file.toString().endsWith(".json"))
              .max((one, other) -> Long.compare(one.toFile().length(), other.toFile().length()))
              .orElseThrow();
    }
    assertThat(largest.toFile().setWritable(true)).isTrue();
    Files.writeString(largest, "x", StandardOpenOption.APPEND);

    Answer answer = trace(home, "--table", "out_emissions", "--key", TRANSPORT, "--verify");

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out()).contains("does not hold: archive/", "found SHA-256");
  }

  @Test
  void wrongUsageNamesTheNearestAndAnExample() {
    assertUsage("the nearest is 'out_emissions'", "--table", "out_emision", "--key", "x");
    assertUsage(
        "The nearest is municipality_id=SE-2081, year=2022",
        "--table",
        "out_emissions",
        "--key",
        "SE-2081/2031/CO2/territorial/all");
    assertUsage("Give --table and --key", "--table", "out_emissions");
    assertUsage("expected TABLE?KEY", "out_emissions");
  }

  private void assertUsage(String message, String... arguments) {
    Answer answer = trace(night.home(), arguments);
    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains(message);
    assertThat(answer.out()).isEmpty();
  }

  private static Answer trace(Path home, String... arguments) {
    return Console.runWithoutSpark(
        home, Stream.concat(Stream.of("trace"), Stream.of(arguments)).toArray(String[]::new));
  }
}
