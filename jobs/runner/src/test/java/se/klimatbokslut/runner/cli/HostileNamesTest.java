package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klimatbokslut.runner.cli.Console.Answer;

/** Names that lead out of the home are refused with exit code 2, and nothing is written. */
class HostileNamesTest {
  @TempDir Path folder;
  private Path home = Path.of("");
  private List<Path> filesBefore = List.of();

  @BeforeEach
  void copyTheHome() throws IOException {
    home = OneNight.published().copyOfHome(folder);
    filesBefore = files();
  }

  @AfterEach
  void nothingIsWritten() throws IOException {
    assertThat(files()).isEqualTo(filesBefore);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../x",
        "..",
        ".",
        "",
        " ",
        "/etc/x",
        "a/b",
        "a\\b",
        ".hidden",
        "-x",
        "a\u0000b",
        "a\nb",
        "åäö",
        "x\u202egnp",
        "~",
        "C:x"
      })
  void accountsAreFrozenUnderPlainNamesOnly(String name) {
    Answer answer = freeze("--name=" + name, "SE-2081");

    assertThat(answer.exitCode()).as(answer.err()).isEqualTo(2);
    assertThat(answer.err()).contains("use letters (A-Z), digits, dots and hyphens, at most 100");
  }

  @Test
  void aNameLongerThanFileSystemsAllowIsRefused() {
    Answer answer = freeze("--name=" + "x".repeat(300), "SE-2081");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("at most 100");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../x", "/etc/passwd", "..", "", "SE-2081/../../x", "SE-2081\u0000"})
  void municipalitiesAreThoseOfTheRelease(String id) {
    for (Answer answer :
        List.of(
            freeze("--name=x", id),
            Console.run(home, "freeze", "--municipality=" + id, "--year=2022"),
            Console.run(
                home, "bokslut", "--municipality=" + id, "--year=2022", "--out=" + folder))) {
      assertThat(answer.exitCode()).as(answer.err()).isEqualTo(2);
      assertThat(answer.err()).contains("holds no municipality '").contains("Nearest: SE-");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../x", "..", ".", "", "../archive", "/etc", "a/b", "x\u0000y", "SE-2081-2022"})
  void whatIsNotFrozenIsNotReproduced(String name) {
    Answer answer = Console.runWithoutSpark(home, "reproduce", name);

    assertThat(answer.exitCode()).as(answer.err()).isEqualTo(2);
    assertThat(answer.err()).containsAnyOf("Nothing is frozen as '", "Nul character not allowed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "/etc/passwd", "", "out_target; drop table x", "out_target/.."})
  void tablesAreThoseOfTheContract(String table) {
    Answer answer =
        Console.run(
            home, "export", "--table=" + table, "--format=csv", "--out=" + folder.resolve("x"));

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("No table is called '").contains("Tables: core_");
  }

  @Test
  void methodsAndPublicationsAreThoseOfTheProgram() {
    Answer method = Console.run(home, "compare", "--method=../gates", "--reference-year=2026");
    Answer publication = Console.run(home, "ingest", folder.toString(), "--publication=../../x");

    assertThat(method.exitCode()).isEqualTo(2);
    assertThat(method.err()).contains("No method is called '../gates'");
    assertThat(publication.exitCode()).isEqualTo(2);
    assertThat(publication.err()).contains("No publication is called '../../x'");
  }

  @Test
  void aReleaseOutsideTheHomeIsNotRead() throws IOException {
    Path current = home.resolve("current");
    String usual = Files.readString(current);
    for (String name : List.of("../..", "/etc", ".", "")) {
      Files.writeString(current, name);
      Answer answer = Console.run(home, "query", "select 1");
      assertThat(answer.exitCode()).as(name).isEqualTo(3);
      assertThat(answer.err()).contains("there is no release '" + name + "'");
    }
    Files.writeString(current, usual);
  }

  private Answer freeze(String name, String municipality) {
    return Console.run(home, "freeze", "--municipality=" + municipality, "--year=2022", name);
  }

  /** Without records of runs, which are written in any case. */
  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> !file.startsWith(home.resolve("logs")))
          .filter(file -> !file.getFileName().toString().equals("lock"))
          .sorted()
          .toList();
    }
  }
}
