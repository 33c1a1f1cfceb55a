package se.klimatbokslut.runner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.store.RunLog.Run;

class RunLogTest {
  @TempDir Path folder;
  private Home home = new Home(Path.of(""));

  @BeforeEach
  void createHome() throws IOException {
    home = new Home(folder);
    home.create();
  }

  @Test
  void homeWithoutRunsHasAnEmptyLog() throws IOException {
    assertThat(new RunLog(home).last(5)).isEmpty();
  }

  @Test
  void newestRunsComeFirst() throws IOException {
    RunLog log = new RunLog(home);
    log.add(run("2026-01-01T00:00:00Z", "published"));
    log.add(run("2026-01-02T00:00:00Z", "nothing new"));
    log.add(run("2026-01-03T00:00:00Z", "refused 1 of 1 files: å\nä"));

    assertThat(log.last(2))
        .containsExactly(
            run("2026-01-03T00:00:00Z", "refused 1 of 1 files: å\nä"),
            run("2026-01-02T00:00:00Z", "nothing new"));
  }

  @Test
  void everyRunIsOneLine() throws IOException {
    RunLog log = new RunLog(home);
    log.add(run("2026-01-01T00:00:00Z", "first\nsecond"));
    log.add(run("2026-01-02T00:00:00Z", "third"));

    assertThat(Files.readAllLines(home.logs().resolve("runs.jsonl"))).hasSize(2);
  }

  @Test
  void lineThatAKilledRunLeftHalfWrittenIsLeftOut() throws IOException {
    RunLog log = new RunLog(home);
    log.add(run("2026-01-01T00:00:00Z", "first"));
    byte[] whole = Files.readAllBytes(home.logs().resolve("runs.jsonl"));

    for (int length = 0; length <= whole.length; length++) {
      Files.write(home.logs().resolve("runs.jsonl"), Arrays.copyOf(whole, length));
      log.add(run("2026-01-02T00:00:00Z", "second"));

      assertThat(log.last(1)).containsExactly(run("2026-01-02T00:00:00Z", "second"));
      assertThat(log.last(5)).as("%d bytes", length).hasSize(length < whole.length - 1 ? 1 : 2);
    }
  }

  private static Run run(String started, String result) {
    return new Run(started, started, "nightly", 0, result);
  }
}
