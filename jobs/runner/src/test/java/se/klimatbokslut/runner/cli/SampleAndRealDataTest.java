package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.cli.Console.Answer;
import se.klimatbokslut.runner.config.SampleData;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;
import se.klimatbokslut.runner.store.Home;

/** Made-up and real figures never share a home. */
class SampleAndRealDataTest {
  private final OneNight night = OneNight.published();

  @TempDir Path folder;

  @AfterEach
  void forgetTheSampleData() {
    System.clearProperty(SampleData.FOLDER);
  }

  @Test
  void homeWithRealDataTakesNoSampleData() throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    Files.createDirectories(folder.resolve("targets"));
    System.setProperty(SampleData.FOLDER, folder.toString());

    Answer answer = Console.runWithoutSpark(night.home(), "nightly");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("holds real data: use another --home for sample data.");
  }

  @Test
  void homeWithSampleDataTakesNoRealData() throws IOException {
    Home home = new Home(folder.resolve("home"));
    home.create();
    holdSampleEdition(home);

    Answer answer =
        Console.runWithoutSpark(
            home.root(),
            "nightly",
            "--inbox",
            night.inbox().toString(),
            "--targets",
            night.targets().toString());

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("holds sample data: use another --home for real data.");
    assertThat(home.archive()).isEmptyDirectory();
  }

  @Test
  void withoutSampleDataTheInboxHasToBeNamed() {
    System.setProperty(SampleData.FOLDER, folder.resolve("none").toString());

    Answer answer = Console.runWithoutSpark(folder.resolve("home"), "nightly");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("--inbox and --targets");
  }

  private static void holdSampleEdition(Home home) throws IOException {
    Editions editions = new Editions(home);
    EditionNote note =
        new EditionNote(
            "smhi-co2@2024-04-18#0123456789ab",
            "smhi-co2",
            "2024-04-18",
            false,
            "0123456789ab",
            "made-up.xlsx",
            2020,
            2022,
            List.of(2020, 2022),
            null,
            "CC0",
            "Sample data",
            true,
            null,
            "2026-01-01T00:00:00Z",
            List.of(),
            null,
            List.of(),
            null,
            null);
    editions.finish(editions.begin(note.publication(), note.editionId()), note);
  }
}
