package se.klimatbokslut.publish.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.klimatbokslut.publish.table.CannotWriteException;
import se.klimatbokslut.publish.table.NewFolder;

/** The folder of a site while it is written. */
final class SiteFolder {
  /** Tells a site from a folder with other things in it, which is never replaced. */
  static final String MARK = "site.json";

  private final Path fresh;

  private SiteFolder(Path fresh) {
    this.fresh = fresh;
  }

  /**
   * Writes a site, whole or not at all; folders above it are made when they are missing.
   *
   * @throws CannotWriteException when something else than a site stands there, or nothing can be
   *     written beside it
   */
  static void replace(Path target, Consumer<SiteFolder> content) {
    Path above = target.toAbsolutePath().normalize().resolveSibling(".").normalize();
    try {
      Files.createDirectories(above);
    } catch (IOException e) {
      throw new CannotWriteException("Cannot write the site to " + target + ": " + e, e);
    }
    NewFolder.write(target, MARK, place -> content.accept(new SiteFolder(place)));
  }

  Path path() {
    return fresh;
  }

  void write(SitePath place, String text) {
    write(place.text(), text.getBytes(StandardCharsets.UTF_8));
  }

  void write(String place, byte[] bytes) {
    Path file = fresh.resolve(place);
    try {
      Files.createDirectories(fresh.resolve(place).resolveSibling(".").normalize());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new CannotWriteException("Cannot write " + file + ": " + e, e);
    }
  }

  /** Whether a file is there. */
  boolean holds(String place) {
    return Files.exists(fresh.resolve(place));
  }

  /** Files below one of its folders, as seen from the folder of the site, by name. */
  List<String> files(String name) {
    Path place = fresh.resolve(name);
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(place)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> fresh.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new CannotWriteException("Cannot read " + place + ": " + e, e);
    }
  }
}
