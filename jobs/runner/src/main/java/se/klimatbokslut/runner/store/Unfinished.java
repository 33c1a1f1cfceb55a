package se.klimatbokslut.runner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Work that no reader sees: hidden names beside the ones it will have. */
final class Unfinished {
  private static final String END = ".unfinished";
  private static final int DEEPEST = 4;

  private Unfinished() {}

  /** The name that a file or folder has until it is whole. */
  static Path nameFor(Path finished) {
    return finished.resolveSibling("." + finished.getFileName() + END);
  }

  static boolean is(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") && name.endsWith(END);
  }

  /**
   * Removes what a killed run left directly in the home, in the archive, the editions and so on.
   */
  static void clear(Path folder) throws IOException {
    for (Path remains : below(folder)) {
      Folders.delete(remains);
    }
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder, DEEPEST)) {
      return paths.filter(Unfinished::is).toList();
    }
  }
}
