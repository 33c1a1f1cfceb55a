package se.klimatbokslut.runner.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Whole folders of the store. */
final class Folders {
  private Folders() {}

  /** Removes a folder and what is in it; nothing when there is none. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** A second name for a file where the file system can, a copy where it cannot. */
  static void link(Path file, Path name) throws IOException {
    Files.createDirectories(name.toAbsolutePath().getParent());
    try {
      Files.createLink(name, file);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(file, name);
    }
  }
}
