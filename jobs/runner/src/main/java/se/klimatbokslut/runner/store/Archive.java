package se.klimatbokslut.runner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every input file ever accepted or refused, by the hash of its bytes, written once. */
public final class Archive {
  private static final String NOTE = ".json";

  private final Path folder;

  public Archive(Home home) {
    this.folder = home.archive();
  }

  /**
   * Keeps the bytes of a file.
   *
   * @return where they are
   * @throws IOException when the file cannot be read or kept
   */
  public Path keep(Path file, String sha256) throws IOException {
    Path kept = folder.resolve(sha256);
    if (whole(sha256).isEmpty()) {
      Bytes.copy(file, kept);
    }
    if (whole(sha256).isEmpty()) {
      Files.deleteIfExists(kept);
      throw new IOException("Cannot archive " + file + ": it changed while it was read");
    }
    return kept;
  }

  /** Where the bytes with a hash are kept, if they are and still have it. */
  public Optional<Path> whole(String sha256) throws IOException {
    Path kept = folder.resolve(sha256);
    return Bytes.isWhole(kept, sha256) ? Optional.of(kept) : Optional.empty();
  }

  /** Archived files that are not what was delivered. */
  public List<Damage> damage() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (Path file : Folders.in(folder)) {
      String name = file.getFileName().toString();
      if (!name.startsWith(".") && !name.endsWith(NOTE)) {
        hashes.put(name, name);
      }
    }
    return FileHashes.differences(folder, hashes);
  }

  /** Bytes of a kept file; 0 when it is not there. */
  public long size(String sha256) throws IOException {
    Path kept = folder.resolve(sha256);
    return Files.exists(kept) ? Files.size(kept) : 0;
  }

  public void note(ArchiveNote note) throws IOException {
    Json.write(noteFile(note.sha256()), note);
  }

  /** What was decided about bytes seen before. */
  public Optional<ArchiveNote> noteOf(String sha256) throws IOException {
    Path file = noteFile(sha256);
    return Files.exists(file) ? Optional.of(Json.read(file, ArchiveNote.class)) : Optional.empty();
  }

  private Path noteFile(String sha256) {
    return folder.resolve(sha256 + NOTE);
  }
}
