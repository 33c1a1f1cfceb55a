package se.klimatbokslut.runner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** A run that is killed after any number of changes, and the one after it. */
class KilledRunTest {
  private static final EditionNote EDITION = GivenEdition.dated("2024-04-18");
  private static final String OLD = "2023-04-18-0";
  private static final String NEW = "2024-04-18-1";

  /** More than a whole night changes. */
  private static final int MOST_CHANGES = 120;

  private Path folder = Path.of("");
  private Map<String, String> undisturbed = Map.of();

  @BeforeProperty
  void makeFolder() throws IOException {
    Path memory = Path.of("/dev/shm");
    folder =
        Files.isWritable(memory)
            ? Files.createTempDirectory(memory, "store")
            : Files.createTempDirectory("store");
    undisturbed = filesAfter();
  }

  @AfterProperty
  void removeFolder() throws IOException {
    Folders.delete(folder);
  }

  @Property
  void nextRunEndsAsIfNobodyHadKilledTheOnesBefore(
      @ForAll @IntRange(max = MOST_CHANGES) int first,
      @ForAll @IntRange(max = MOST_CHANGES) int second)
      throws IOException {
    Map<String, String> disturbed = filesAfter(first, second);

    assertThat(disturbed).isEqualTo(undisturbed);
  }

  /** What lies in a home after runs that were killed and one that was not. */
  private Map<String, String> filesAfter(int... changes) throws IOException {
    Path root = folder.resolve("home");
    Folders.delete(root);
    Home home = new Home(root);
    home.create();
    publishOld(home);
    for (int most : changes) {
      try {
        night(new Home(KilledFileSystem.after(most, root)));
      } catch (KilledFileSystem.Killed expected) {
        assertReadersSeeAWholeRelease(home);
      }
    }
    night(home);
    assertThat(new Releases(home).current()).hasValue(NEW);
    assertThat(new RunLog(home).last(1)).extracting(RunLog.Run::result).containsExactly("done");
    Map<String, String> files = new TreeMap<>(FileHashes.below(root));
    files.remove("logs/runs.jsonl");
    return files;
  }

  private static void assertReadersSeeAWholeRelease(Home home) throws IOException {
    Releases releases = new Releases(home);
    String current = releases.current().orElseThrow();
    assertThat(current).isIn(OLD, NEW);
    assertThat(releases.damage(current)).isEmpty();
  }

  private static void publishOld(Home home) throws IOException {
    Releases releases = new Releases(home);
    releases.begin(OLD);
    publish(releases, OLD);
  }

  /** The store's part of a night, in the order in which the nightly job goes about it. */
  private void night(Home home) throws IOException {
    home.create();
    Leftovers.clear(home);
    takeIn(home);
    Releases releases = new Releases(home);
    if (!releases.current().equals(Optional.of(NEW))) {
      release(home, releases);
    }
    releases.clearUnfinished(Optional.empty());
    new RunLog(home).add(new RunLog.Run("", "", "nightly", 0, "done"));
  }

  private void takeIn(Home home) throws IOException {
    Path delivered = folder.resolve("delivered.csv");
    Files.writeString(delivered, "area;year;tonnes");
    String sha256 = Bytes.sha256(delivered);
    Archive archive = new Archive(home);
    if (archive.noteOf(sha256).isPresent()) {
      return;
    }
    Path archived = archive.keep(delivered, sha256);
    Quarantine quarantine = new Quarantine(home);
    quarantine.put(
        archived,
        new Refusal(sha256, "delivered.csv", null, "2026-11-22", null, null, List.of()),
        Optional.empty());
    Editions editions = new Editions(home);
    Path unfinished = editions.begin(EDITION.publication(), EDITION.editionId());
    Path table = Files.createDirectories(unfinished.resolve("core_emissions"));
    Files.writeString(table.resolve("part-0.parquet"), "row");
    editions.finish(unfinished, EDITION);
    quarantine.release(sha256);
    archive.note(
        new ArchiveNote(sha256, "delivered.csv", 16, true, null, null, null, "", "program", null));
  }

  private static void release(Home home, Releases releases) throws IOException {
    if (!releases.exists(NEW)) {
      releases.begin(NEW);
      MadeTables made = releases.made(NEW);
      if (!made.isWhole("core_emissions")) {
        releases.place(NEW, "core_emissions");
        Path rows = new Editions(home).folderOf(EDITION).resolve("core_emissions/part-0.parquet");
        releases.link(rows, NEW, Path.of("tables", "core_emissions", "a.parquet"));
        made.add("core_emissions");
      }
      if (!made.isWhole("out_target")) {
        Path table = Files.createDirectories(releases.place(NEW, "out_target"));
        Files.writeString(table.resolve("part-0.parquet"), "target");
        made.add("out_target");
      }
    }
    publish(releases, NEW);
  }

  private static void publish(Releases releases, String id) throws IOException {
    if (!releases.exists(id)) {
      Path folder = releases.unfinished(id);
      StringBuilder files = new StringBuilder();
      for (Map.Entry<String, String> file : FileHashes.below(folder.resolve("tables")).entrySet()) {
        files
            .append(files.isEmpty() ? "" : ", ")
            .append(
                "{\"path\": \"tables/%s\", \"hash\": \"sha256:%s\"}"
                    .formatted(file.getKey(), file.getValue()));
      }
      Bytes.replace(
          folder.resolve("datapackage.json"), "{\"resources\": [{\"files\": [" + files + "]}]}");
    }
    releases.finish(id);
    releases.makeCurrent(id);
  }
}
