package se.klimatbokslut.runner.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.sample.SampleFolder;
import se.klimatbokslut.runner.store.FindingNote;
import se.klimatbokslut.runner.store.Home;

/** Rules about an edition as a whole, with the two editions of carbon dioxide of the sample. */
class EditionGatesTest {
  private static final String OF_2024 = "smhi-co2-sample-2024.csv";
  private static final String OF_2025 = "smhi-co2-sample.xlsx";
  private static final Clock NIGHT =
      Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Home home = new Home(Path.of(""));

  @BeforeEach
  void emptyHome() throws IOException {
    home = new Home(folder.resolve("home"));
    home.create();
  }

  /** "uppärmning" became "uppvärmning"; 2000, 2016 and 2017 are gone. */
  @Test
  void theNextEditionTellsNewSpellingsAndDroppedYears() throws IOException {
    take(sample(OF_2024));
    Intake.Outcome next = take(sample(OF_2025));

    assertThat(next.refused()).isFalse();
    assertThat(message(next, "changed-label")).contains("uppärmning", "uppvärmning");
    assertThat(message(next, "lost-years")).contains("2000", "2016", "2017");
  }

  /** Knivsta's code is valid from 2003, its history is told all the same. */
  @Test
  void aCodeOfTodayInAYearBeforeItIsNoted() throws IOException {
    Intake.Outcome first = take(sample(OF_2024));

    assertThat(message(first, "code-outside-validity")).contains("SE-0330");
  }

  @Test
  void anEditionThatArrivesLateIsTakenInAndTold() throws IOException {
    take(sample(OF_2025));
    Intake.Outcome late = take(sample(OF_2024));

    assertThat(late.refused()).isFalse();
    assertThat(message(late, "late-edition")).contains("2024-06-18");
  }

  /** It holds 2023, which the edition dated a year later does not. */
  @Test
  void anEditionWithNewerYearsThanALaterDateIsRefused() throws IOException {
    take(dated("2026-06-18"));
    Intake.Outcome backdated = take(sample(OF_2025));

    assertThat(backdated.refused()).isTrue();
    assertThat(message(backdated, "backdated-edition")).contains("2025-06-17", "2023");
  }

  /** Transport came by sub-sector and up to 2023, now it comes whole and ends with 2022. */
  @Test
  void anEditionWithoutTheNewestYearIsRefused() throws IOException {
    take(sample(OF_2025));
    Intake.Outcome poorer = take(dated("2026-06-18"));

    assertThat(poorer.refused()).isTrue();
    assertThat(message(poorer, "lost-newest-year")).contains("2023");
    assertThat(message(poorer, "lost-subsectors")).contains("transport");
  }

  private Path sample(String name) {
    return new SampleFolder("inbox").path().resolve(name);
  }

  private Path dated(String date) throws IOException {
    Path file = folder.resolve("smhi-co2-" + date + ".csv");
    String text = Files.readString(sample(OF_2024));
    assertThat(text).contains("2024-06-18");
    Files.writeString(file, text.replace("2024-06-18", date));
    Files.copy(sample(OF_2024 + ".meta.yaml"), folder.resolve(file.getFileName() + ".meta.yaml"));
    return file;
  }

  private Intake.Outcome take(Path file) throws IOException {
    return new Intake(home, NIGHT).take(Inbox.delivery(file, "p"), Expectation.none());
  }

  private static String message(Intake.Outcome outcome, String rule) {
    List<String> messages =
        outcome.findings().stream()
            .filter(finding -> finding.rule().equals(rule))
            .map(FindingNote::toString)
            .toList();
    assertThat(messages).as(outcome.findings().toString()).isNotEmpty();
    return String.join("\n", messages);
  }
}
