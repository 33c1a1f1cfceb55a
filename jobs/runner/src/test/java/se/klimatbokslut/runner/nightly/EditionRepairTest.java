package se.klimatbokslut.runner.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klimatbokslut.runner.sample.SampleFolder;
import se.klimatbokslut.runner.store.Archive;
import se.klimatbokslut.runner.store.Bytes;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;
import se.klimatbokslut.runner.store.Home;

class EditionRepairTest {
  @TempDir Path folder;
  private Home home = new Home(Path.of(""));

  @BeforeEach
  void createHome() throws IOException {
    home = new Home(folder.resolve("home"));
    home.create();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "facilities-sample.csv",
        "klimaregnskab-sample.json",
        "scb-folkmangd-2022-sample.xlsx",
        "konsumtionskompassen-sample.xlsx",
        "smhi-co2-sample-2024.csv"
      })
  void damagedTableIsMadeAgainOfTheArchivedFile(String name) throws IOException {
    EditionNote edition = takeIn(name);
    for (Path table : tables(edition)) {
      String before = Bytes.sha256(table);
      damage(table);

      new EditionRepair(home).makeWhole(edition);

      assertThat(Bytes.sha256(table)).isEqualTo(before);
    }
  }

  @Test
  void missingTableIsMadeAgain() throws IOException {
    EditionNote edition = takeIn("facilities-sample.csv");
    Files.delete(tables(edition).get(0));

    new EditionRepair(home).makeWhole(edition);

    assertThat(new Editions(home).damage(edition)).isEmpty();
  }

  @Test
  void damageThatTheArchiveCannotMendIsToldWithFileAndHashes() throws IOException {
    EditionNote edition = takeIn("facilities-sample.csv");
    Path table = tables(edition).get(0);
    String before = Bytes.sha256(table);
    damage(table);
    damage(new Archive(home).whole(edition.sha256()).orElseThrow());

    assertThatThrownBy(() -> new EditionRepair(home).makeWhole(edition))
        .isInstanceOf(DamagedStoreException.class)
        .hasMessageContaining(table.toString())
        .hasMessageContaining("expected SHA-256 " + before)
        .hasMessageContaining("found " + Bytes.sha256(table))
        .hasMessageContaining("deliver facilities-sample.csv again");
  }

  private EditionNote takeIn(String name) throws IOException {
    Path file = new SampleFolder("inbox").path().resolve(name);
    new Intake(home, Clock.systemUTC()).take(Inbox.delivery(file, "program"), Expectation.none());
    return new Editions(home).all().get(0);
  }

  private List<Path> tables(EditionNote edition) throws IOException {
    try (var files = Files.walk(new Editions(home).folderOf(edition))) {
      return files.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    }
  }

  private static void damage(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
  }
}
