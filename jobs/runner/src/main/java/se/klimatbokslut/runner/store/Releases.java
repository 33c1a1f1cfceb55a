package se.klimatbokslut.runner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What runs have published, one immutable folder each, and the one that readers use. */
public final class Releases {
  private final Home home;

  public Releases(Home home) {
    this.home = home;
  }

  /** Id of the release that readers use. */
  public Optional<String> current() throws IOException {
    return Files.exists(home.current())
        ? Optional.of(Files.readString(home.current()).strip())
        : Optional.empty();
  }

  public Path folderOf(String releaseId) {
    return home.releases().resolve(releaseId);
  }

  public boolean exists(String releaseId) {
    return Files.isDirectory(folderOf(releaseId));
  }

  /** An empty folder to write a release into before anyone sees it. */
  public Path begin(String releaseId) throws IOException {
    Path unfinished = unfinished(releaseId);
    Folders.delete(unfinished);
    return Files.createDirectories(unfinished);
  }

  /**
   * Makes a written release part of the store; readers still use the one before. One that is there
   * already is made of the same and stays.
   */
  public void finish(String releaseId) throws IOException {
    if (exists(releaseId)) {
      Folders.delete(unfinished(releaseId));
    } else {
      Bytes.moveInto(unfinished(releaseId), folderOf(releaseId));
    }
  }

  /** Switches readers to a finished release, in one step. */
  public void makeCurrent(String releaseId) throws IOException {
    Bytes.replace(home.current(), releaseId + "\n");
  }

  /** A file of another part of the store under a name in an unfinished release. */
  public void link(Path file, String releaseId, Path name) throws IOException {
    Folders.link(file, unfinished(releaseId).resolve(name));
  }

  /** Where a release is written before anyone sees it. */
  public Path unfinished(String releaseId) {
    return home.releases().resolve("." + releaseId + ".unfinished");
  }
}
