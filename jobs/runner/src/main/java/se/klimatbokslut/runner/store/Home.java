package se.klimatbokslut.runner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

  public Path database() {
    return root.resolve("db");
  }

  public Path logs() {
    return root.resolve("logs");
  }

  /**
   * Makes the folders that are missing.
   *
   * @throws IOException when the home cannot be written
   */
  public void create() throws IOException {
    for (Path folder :
        new Path[] {archive(), editions(), releases(), quarantine(), database(), logs()}) {
      Files.createDirectories(folder);
    }
  }
}
