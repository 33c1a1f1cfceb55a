package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.ingest.Sidecar;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.store.Archive;
import se.klimatbokslut.runner.store.ArchiveNote;
import se.klimatbokslut.runner.store.Bytes;

/** Files that were delivered, and which of them the store has not decided about. */
public final class Inbox {
  private Inbox() {}

  /**
   * A delivered file.
   *
   * @param sidecar the bytes of its sidecar, if there is one
   * @param decidedBy what a decision about it rests on beside its own bytes
   */
  public record Delivery(Path file, String sha256, Optional<byte[]> sidecar, String decidedBy) {
    public String name() {
      return file.getFileName().toString();
    }
  }

  /**
   * The publication files of a folder by name; hidden files, sidecars, folders and links are left
   * alone.
   *
   * @throws ConfigurationException when the folder cannot be read
   */
  public static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
      throw new ConfigurationException(
          "Cannot read the inbox "
              + folder
              + ": it is not a folder that this user may read. Give an existing one with --inbox.");
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(Inbox::isPublicationFile).sorted().toList();
    }
  }

  private static boolean isPublicationFile(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && !name.startsWith(".")
        && !name.endsWith(Sidecar.nameFor(""));
  }

  /**
   * What an inbox holds that is neither file nor folder, links above all: they could lead to any
   * file of this computer, so they are left alone.
   */
  public static List<Path> leftAlone(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(Inbox::isLinkOrDevice).sorted().toList();
    }
  }

  private static boolean isLinkOrDevice(Path file) {
    return !file.getFileName().toString().startsWith(".")
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Reads what a decision about a file needs. */
  public static Delivery delivery(Path file, String codeVersion) throws IOException {
    Path sidecar = file.resolveSibling(Sidecar.nameFor(file.getFileName().toString()));
    boolean isThere = Files.isRegularFile(sidecar, LinkOption.NOFOLLOW_LINKS);
    Optional<byte[]> bytes = isThere ? Optional.of(beginning(sidecar)) : Optional.empty();
    String sidecarHash = isThere ? Bytes.sha256(sidecar) : "no sidecar";
    return new Delivery(file, Bytes.sha256(file), bytes, codeVersion + " " + sidecarHash);
  }

  /** As much as is enough to see that it is too much. */
  private static byte[] beginning(Path sidecar) throws IOException {
    try (InputStream in = Files.newInputStream(sidecar)) {
      return in.readNBytes(Sidecar.MOST_BYTES + 1);
    }
  }

  /** Deliveries that are neither taken in nor refused for reasons that still hold. */
  public static List<Delivery> undecided(List<Delivery> deliveries, Archive archive)
      throws IOException {
    List<Delivery> undecided = new ArrayList<>();
    for (Delivery delivery : deliveries) {
      if (decision(delivery, archive).isEmpty()) {
        undecided.add(delivery);
      }
    }
    return undecided;
  }

  /** True when an earlier run than the one that began at an instant has decided about a file. */
  static boolean isDecidedBefore(Instant began, Delivery delivery, Archive archive)
      throws IOException {
    return decision(delivery, archive)
        .filter(note -> Instant.parse(note.archivedAt()).isBefore(began))
        .isPresent();
  }

  private static Optional<ArchiveNote> decision(Delivery delivery, Archive archive)
      throws IOException {
    return archive
        .noteOf(delivery.sha256())
        .filter(note -> note.accepted() || note.decidedBy().equals(delivery.decidedBy()));
  }
}
