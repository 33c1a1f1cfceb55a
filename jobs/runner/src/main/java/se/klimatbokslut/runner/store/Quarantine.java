package se.klimatbokslut.runner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refused inputs, each in a folder of its hash, with the reasons in words. */
public final class Quarantine {
  private static final String REASONS = "findings.txt";
  private static final String RECORD = "refusal.json";

  private static final Set<String> OURS = Set.of(REASONS, RECORD);

  private final Path folder;

  public Quarantine(Home home) {
    this.folder = home.quarantine();
  }

  /**
   * Sets a refused file aside with what was found. A file refused again keeps the time of its first
   * refusal.
   *
   * @param sidecar name and bytes of what states what the file cannot
   * @throws IOException when the quarantine cannot be written
   */
  public void put(Path archived, Refusal refusal, Optional<Sidecar> sidecar) throws IOException {
    Path place = Folders.create(folder.resolve(refusal.sha256()));
    Optional<Refusal> before = read(place);
    Path file = file(refusal);
    Files.deleteIfExists(file);
    Folders.link(archived, file);
    if (sidecar.isPresent()) {
      Files.write(place.resolve(sidecar.get().name()), sidecar.get().bytes());
    }
    String reasons =
        refusal.findings().stream()
            .map(FindingNote::toString)
            .collect(Collectors.joining("\n", "", "\n"));
    Bytes.replace(place.resolve(REASONS), reasons);
    Json.write(
        place.resolve(RECORD),
        before.map(first -> refusal.since(first.refusedAt())).orElse(refusal));
  }

  /** A file beside a publication file. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Sidecar(String name, byte[] bytes) {}

  /** What is set aside, the first refused first. */
  public List<Refusal> all() throws IOException {
    List<Refusal> refusals = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> places = Files.list(folder)) {
        for (Path place : places.sorted().toList()) {
          read(place).ifPresent(refusals::add);
        }
      }
    }
    refusals.sort(Comparator.comparing(Refusal::refusedAt));
    return refusals;
  }

  /** Where the refused file lies, under the name it was delivered with unless that is taken. */
  public Path file(Refusal refusal) {
    Path name = Path.of(refusal.fileName()).getFileName();
    boolean taken = OURS.contains(name.toString());
    return folder.resolve(refusal.sha256()).resolve(taken ? "delivered-" + name : name.toString());
  }

  /** Takes a file out again that has been accepted since. */
  public void release(String sha256) throws IOException {
    Folders.delete(folder.resolve(sha256));
  }

  private static Optional<Refusal> read(Path place) throws IOException {
    Path record = place.resolve(RECORD);
    return Files.exists(record) ? Optional.of(Json.read(record, Refusal.class)) : Optional.empty();
  }
}
