package se.klimatbokslut.runner.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The folder that holds everything a municipality's follow-up is made of and has published. */
public record Home(Path root) {
  public Path archive() {
    return root.resolve("archive");
  }

  public Path editions() {
    return root.resolve("editions");
  }

  public Path releases() {
    return root.resolve("releases");
  }

  /** Names the release that readers use. */
  public Path current() {
    return root.resolve("current");
  }

  public Path quarantine() {
    return root.resolve("quarantine");
  }

  /** Accounts that were frozen, one folder each. */
  public Path frozen() {
    return root.resolve("frozen");
  }

  /** Files that were fetched from their publishers, for the nightly run to take in. */
  public Path fetched() {
    return root.resolve("fetched");
  }

  public Path database() {
    return root.resolve("db");
  }

  public Path logs() {
    return root.resolve("logs");
  }

  /** Figures about the runs and the current release for a monitoring system. */
  public Path metrics() {
    return root.resolve("metrics");
  }

  /** Scratch space of the run that holds the home; empty between runs. */
  public Path scratch() {
    return root.resolve("tmp");
  }

  /** The folders that every run may write to. */
  public List<Path> folders() {
    return List.of(
        archive(),
        editions(),
        releases(),
        quarantine(),
        frozen(),
        fetched(),
        database(),
        logs(),
        scratch());
  }

  /**
   * Makes the folders that are missing, for their owner alone.
   *
   * @throws IOException when the home cannot be written
   */
  public void create() throws IOException {
    for (Path folder : folders()) {
      Folders.create(folder);
    }
  }
}
