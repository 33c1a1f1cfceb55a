package se.klimatbokslut.runner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Refused inputs, each in a folder of its hash, with the reasons in words. */
public final class Quarantine {
  private static final String REASONS = "findings.txt";

  private final Path folder;

  public Quarantine(Home home) {
    this.folder = home.quarantine();
  }

  /**
   * Sets a refused file aside with what was found.
   *
   * @throws IOException when the quarantine cannot be written
   */
  public void put(Path archived, String sha256, String fileName, List<FindingNote> findings)
      throws IOException {
    Path place = Folders.create(folder.resolve(sha256));
    Path file = place.resolve(Path.of(fileName).getFileName().toString());
    Files.deleteIfExists(file);
    Folders.link(archived, file);
    String reasons =
        findings.stream().map(FindingNote::toString).collect(Collectors.joining("\n", "", "\n"));
    Bytes.replace(place.resolve(REASONS), reasons);
  }

  /** Takes a file out again that has been accepted since. */
  public void release(String sha256) throws IOException {
    Folders.delete(folder.resolve(sha256));
  }
}
