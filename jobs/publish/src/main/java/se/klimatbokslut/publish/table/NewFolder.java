package se.klimatbokslut.publish.table;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A folder that appears whole or not at all: written beside its place, then moved there. */
public final class NewFolder {
  private NewFolder() {}

  /**
   * Writes a folder, or replaces one of the same kind.
   *
   * @param mark file that every folder of the kind has; a folder with other things is left alone
   * @throws CannotWriteException when the place is a file or something else's folder, has no folder
   *     above it, or the disk refuses
   */
  public static void write(Path target, String mark, NewFile.Content content) {
    Path place = target.toAbsolutePath().normalize();
    Path above = place.getParent();
    if (above == null || !Files.isDirectory(above)) {
      throw new CannotWriteException("Cannot write " + target + ": there is no folder " + above);
    }
    try {
      requireFree(target, place, mark);
      writeAndMove(content, beside(place, "part"), place);
    } catch (IOException e) {
      throw new CannotWriteException("Cannot write " + target + ": " + e.getMessage(), e);
    }
  }

  private static void requireFree(Path target, Path place, String mark) throws IOException {
    if (Files.exists(place) && !Files.isDirectory(place)) {
      throw new CannotWriteException("Cannot write " + target + ": it is a file; name a folder");
    }
    if (Files.exists(place) && !isEmpty(place) && !Files.exists(place.resolve(mark))) {
      throw new CannotWriteException(
          "Cannot write "
              + target
              + ": it holds other files and no "
              + mark
              + "; name a new or an empty folder");
    }
  }

  private static void writeAndMove(NewFile.Content content, Path beside, Path place)
      throws IOException {
    Path old = beside(place, "old");
    try {
      content.writeTo(Files.createDirectory(beside));
      if (Files.exists(place)) {
        Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (Files.exists(old) && !Files.exists(place)) {
        Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    } finally {
      delete(beside);
      deleteReplaced(old, place);
    }
  }

  /** What could not be put back is kept where it is. */
  private static void deleteReplaced(Path old, Path place) throws IOException {
    if (Files.exists(place)) {
      delete(old);
    }
  }

  private static Path beside(Path place, String kind) {
    return place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + "." + kind);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      return !files.iterator().hasNext();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> inside;
    try (Stream<Path> files = Files.walk(folder)) {
      inside = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : inside) {
      Files.delete(file);
    }
  }
}
