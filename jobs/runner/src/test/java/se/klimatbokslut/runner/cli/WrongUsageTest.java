package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.cli.Console.Answer;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.HomeLock;

/** Exit code 2: nothing was done, and standard error says what to change. */
class WrongUsageTest {
  @TempDir Path folder;

  @Test
  void unknownOptionShowsUsageOnStandardError() {
    Answer answer = run("nightly", "--imbox", "x");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains("--imbox").contains("Usage: klimatbokslut nightly");
  }

  @Test
  void unknownCommandShowsUsageOnStandardError() {
    Answer answer = Console.run(List.of("nigthly"));

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains("nightly");
  }

  @Test
  void noCommandShowsUsageOnStandardError() {
    Answer answer = Console.run(List.of());

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("No command given").contains("Usage: klimatbokslut");
  }

  @Test
  void helpGoesToStandardOutput() {
    Answer answer = Console.run(List.of("follow-up", "--help"));

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out()).contains("Usage: klimatbokslut follow-up");
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void missingFileIsNotIngested() {
    Answer answer = run("ingest", "no-such.xlsx", "--publication", "smhi-co2");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("Cannot read no-such.xlsx");
    assertThat(home()).doesNotExist();
  }

  @Test
  void unknownPublicationIsToldTheNearest() {
    Answer answer = run("ingest", "no-such.xlsx", "--publication", "smhi-c02");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("'smhi-c02'").contains("the nearest is 'smhi-co2'");
    assertThat(home()).doesNotExist();
  }

  @Test
  void missingInboxIsTold() {
    Answer answer = run("nightly", "--inbox", folder.resolve("none").toString());

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("--inbox");
  }

  @Test
  void missingTargetsFolderIsTold() {
    Path none = folder.resolve("none");

    Answer answer = run("nightly", "--inbox", folder.toString(), "--targets", none.toString());

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("Cannot read the targets in " + none);
  }

  @Test
  void impossibleDateIsTold() {
    Answer answer = run("nightly", "--as-of", "2023-02-30");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("2023-02-30").contains("Usage:");
  }

  @Test
  void readersOfAnEmptyHomeAreToldToRunTheNightlyJob() {
    for (List<String> command :
        List.of(
            List.of("query", "select 1"),
            List.of("follow-up"),
            List.of("status"),
            List.of("compare", "--method", "klimatkollen-2026", "--reference-year", "2026"),
            List.of("bokslut", "--municipality", "SE-2081", "--year", "2022"))) {
      Answer answer = run(command.toArray(String[]::new));
      assertThat(answer.exitCode()).as(command.toString()).isEqualTo(2);
      assertThat(answer.err()).as(command.toString()).contains("klimatbokslut nightly");
    }
    assertThat(home()).doesNotExist();
  }

  @Test
  void homeThatIsAFileIsTold() throws IOException {
    Files.writeString(home(), "not a folder");

    Answer answer = run("nightly", "--inbox", folder.toString(), "--targets", folder.toString());

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("--home");
  }

  @Test
  void homeThatAnotherRunHoldsIsLeftAloneAndItsHolderNamed() throws IOException {
    Home home = new Home(home());
    home.create();
    try (HomeLock held = HomeLock.take(home, "nightly, process 4711").orElseThrow()) {
      Answer answer = run("nightly", "--inbox", folder.toString(), "--targets", folder.toString());

      assertThat(held).isNotNull();
      assertThat(answer.exitCode()).isEqualTo(2);
      assertThat(answer.err()).contains("nightly, process 4711").contains("Try again later");
    }
  }

  private Answer run(String... arguments) {
    return Console.runWithoutSpark(home(), arguments);
  }

  private Path home() {
    return folder.resolve("home");
  }
}
