package se.klimatbokslut.publish.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** A file that appears whole or not at all: written beside its place, then moved there. */
public final class NewFile {

  /** Writes the file at the path it is given. */
  @FunctionalInterface
  public interface Content {
    void writeTo(Path file) throws IOException;
  }

  private NewFile() {}

  /**
   * Writes or replaces a file.
   *
   * @throws CannotWriteException when the place is a folder, has no folder, or the disk refuses
   */
  public static void write(Path target, Content content) {
    Path place = target.toAbsolutePath();
    Path folder = place.getParent();
    if (Files.isDirectory(place) || folder == null) {
      throw new CannotWriteException("Cannot write " + target + ": it is a folder; name a file");
    }
    if (!Files.isDirectory(folder)) {
      throw new CannotWriteException("Cannot write " + target + ": there is no folder " + folder);
    }
    Path beside = folder.resolve("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      writeAndMove(content, beside, place);
    } catch (IOException e) {
      throw new CannotWriteException("Cannot write " + target + ": " + e.getMessage(), e);
    }
  }

  private static void writeAndMove(Content content, Path beside, Path place) throws IOException {
    try {
      content.writeTo(beside);
      Files.move(
          beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
