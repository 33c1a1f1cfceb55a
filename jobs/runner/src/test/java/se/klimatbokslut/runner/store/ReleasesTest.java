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
  void killedRunsTablesStayWhenTheSameReleaseIsBegunAgain() throws IOException {
    Path begun = releases.begin("new");
    made("new", "out_target", "row");
    made("new", "out_emissions", "row");
    Files.createDirectories(releases.place("new", "out_evidence"));
    Files.writeString(begun.resolve("tables/out_target/part-0.parquet"), "r0w");

    releases.begin("new");

    assertThat(releases.made("new").isWhole("out_emissions")).isTrue();
    assertThat(releases.made("new").isWhole("out_target")).as("changed since").isFalse();
    assertThat(releases.made("new").isWhole("out_evidence")).as("never noted").isFalse();
  }

  @Test
  void remainsOfAKilledRunAreGoneWhenAnotherReleaseIsBegun() throws IOException {
    releases.begin("other");
    made("other", "out_target", "row");

    releases.begin("new");

    assertThat(folder.resolve("releases").toFile().list()).containsExactly(".new.unfinished");
  }

  @Test
  void finishedReleaseLeavesNoRecordOfItsMaking() throws IOException {
    releases.begin("new");
    made("new", "out_target", "row");

    releases.finish("new");

    assertThat(folder.resolve("releases").toFile().list()).containsExactly("new");
  }

  @Test
  void damageIsWhatTheManifestDoesNotSay() throws IOException {
    releases.begin("new");
    made("new", "out_target", "row");
    made("new", "out_emissions", "row");
    String hash = Bytes.sha256("row");
    Files.writeString(
        releases.unfinished("new").resolve("datapackage.json"),
        """
        {"resources": [{"files": [
          {"path": "tables/out_target/part-0.parquet", "hash": "sha256:%s"},
          {"path": "tables/out_emissions/part-0.parquet", "hash": "sha256:%s"}]}]}
        """
            .formatted(hash, hash));
    releases.finish("new");
    assertThat(releases.damage("new")).isEmpty();

    Path tables = releases.folderOf("new").resolve("tables");
    Files.writeString(tables.resolve("out_target/part-0.parquet"), "r0w");
    Files.delete(tables.resolve("out_emissions/part-0.parquet"));
    Files.writeString(tables.resolve("out_emissions/part-1.parquet"), "row");

    assertThat(releases.damage("new"))
        .extracting(damage -> damage.file().getFileName() + " " + damage.found())
        .containsExactly(
            "part-0.parquet no such file",
            "part-0.parquet " + Bytes.sha256("r0w"),
            "part-1.parquet a file");
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

  private void made(String id, String table, String row) throws IOException {
    Path place = Files.createDirectories(releases.place(id, table));
    Files.writeString(place.resolve("part-0.parquet"), row);
    releases.made(id).add(table);
  }

  private void publish(String id, String figure) throws IOException {
    Files.writeString(releases.begin(id).resolve("figure"), figure);
    releases.finish(id);
    releases.makeCurrent(id);
  }
}
