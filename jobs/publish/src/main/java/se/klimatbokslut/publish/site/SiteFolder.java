package se.klimatbokslut.publish.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.publish.table.CannotWriteException;

/**
 * The folder of a site while it is written: beside the one that readers see, until all of it is
 * there. Closed before that, it is gone and the old one stays.
 */
final class SiteFolder implements AutoCloseable {
  /** Tells a site from a folder with other things in it, which is never replaced. */
  static final String MARK = "site.json";

  private final Path target;
  private final Path fresh;

  private SiteFolder(Path target, Path fresh) {
    this.target = target;
    this.fresh = fresh;
  }

  /**
   * @throws CannotWriteException when something else than a site stands there, or nothing can be
   *     written beside it
   */
  static SiteFolder beside(Path target) {
    Path place = target.toAbsolutePath().normalize();
    requireSite(place);
    @Nullable Path parent = place.getParent();
    if (parent == null) {
      throw new CannotWriteException("Cannot write the site to " + target + ": name a folder");
    }
    Path fresh = parent.resolve("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      Files.createDirectories(fresh);
    } catch (IOException e) {
      throw new CannotWriteException("Cannot write the site to " + target + ": " + e, e);
    }
    return new SiteFolder(place, fresh);
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

  /** Puts the finished site in place of the old one. */
  void finish() {
    Path old = fresh.resolveSibling(fresh.getFileName() + ".old");
    try {
      boolean replaces = Files.exists(target);
      if (replaces) {
        Files.move(target, old);
      }
      moveInto(replaces, old);
      delete(old);
    } catch (IOException e) {
      throw new CannotWriteException("Cannot put the site at " + target + ": " + e, e);
    }
  }

  @Override
  public void close() {
    try {
      delete(fresh);
    } catch (IOException e) {
      throw new CannotWriteException("Cannot remove " + fresh + ": " + e, e);
    }
  }

  private void moveInto(boolean replaces, Path old) throws IOException {
    try {
      Files.move(fresh, target);
    } catch (IOException e) {
      if (replaces) {
        Files.move(old, target);
      }
      throw e;
    }
  }

  private static void requireSite(Path place) {
    if (!Files.exists(place) || Files.exists(place.resolve(MARK))) {
      return;
    }
    try (Stream<Path> children = Files.list(place)) {
      if (children.findAny().isPresent()) {
        throw new CannotWriteException(
            "Cannot write the site to "
                + place
                + ": it holds something else than a site; name an empty or a new folder");
      }
    } catch (IOException e) {
      throw new CannotWriteException("Cannot write the site to " + place + ": " + e, e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
