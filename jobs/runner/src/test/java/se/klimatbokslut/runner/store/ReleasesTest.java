package se.klimatbokslut.runner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasesTest {
  private static final int SWITCHES = 200;

  @TempDir Path folder;
  private Releases releases = new Releases(new Home(Path.of("")));

  @BeforeEach
  void createHome() throws IOException {
    Home home = new Home(folder);
    home.create();
    releases = new Releases(home);
  }

  @Test
  void nothingIsCurrentBeforeTheFirstRelease() throws IOException {
    assertThat(releases.current()).isEmpty();
  }

  @Test
  void releaseIsSeenWhenItIsFinishedAndReadWhenItIsCurrent() throws IOException {
    publish("old", "1");

    Files.writeString(releases.begin("new").resolve("figure"), "2");
    assertThat(releases.exists("new")).isFalse();

    releases.finish("new");
    assertThat(releases.exists("new")).isTrue();
    assertThat(releases.current()).hasValue("old");

    releases.makeCurrent("new");
    assertThat(releases.current()).hasValue("new");
    assertThat(releases.folderOf("new").resolve("figure")).hasContent("2");
    assertThat(releases.folderOf("old").resolve("figure")).hasContent("1");
  }

  @Test
  void remainsOfAKilledRunAreGoneWhenTheReleaseIsBegunAgain() throws IOException {
    Files.writeString(releases.begin("new").resolve("half"), "half");

    assertThat(releases.begin("new")).isEmptyDirectory();
  }

  /** Targets that are changed and changed back, or a run that ended before it switched readers. */
  @Test
  void releaseThatIsThereAlreadyStaysAsItIs() throws IOException {
    publish("same", "first");

    publish("same", "second");

    assertThat(releases.folderOf("same").resolve("figure")).hasContent("first");
    assertThat(releases.unfinished("same")).doesNotExist();
    assertThat(releases.current()).hasValue("same");
  }

  @Test
  void linkedFileHasTheBytesOfTheOther() throws IOException {
    Path rows = Files.writeString(folder.resolve("rows"), "rows");
    releases.begin("new");

    releases.link(rows, "new", Path.of("tables", "core_emissions", "a.parquet"));

    assertThat(releases.unfinished("new").resolve("tables/core_emissions/a.parquet"))
        .hasContent("rows");
  }

  @Test
  void readerSeesTheOldOrTheNewReleaseWhileItIsSwitched() throws Exception {
    publish("old", "1");
    publish("new", "2");
    CountDownLatch started = new CountDownLatch(1);
    ExecutorService switcher = Executors.newSingleThreadExecutor();
    try {
      Future<?> switching = switcher.submit(() -> switchToAndFro(started));
      started.await();
      while (!switching.isDone()) {
        assertThat(releases.current().orElse("none")).isIn("old", "new");
      }
      assertThat(switching.get()).isNull();
    } finally {
      switcher.shutdownNow();
    }
  }

  private Void switchToAndFro(CountDownLatch started) throws IOException {
    started.countDown();
    for (int i = 0; i < SWITCHES; i++) {
      releases.makeCurrent(i % 2 == 0 ? "old" : "new");
    }
    return null;
  }

  private void publish(String id, String figure) throws IOException {
    Files.writeString(releases.begin(id).resolve("figure"), figure);
    releases.finish(id);
    releases.makeCurrent(id);
  }
}
