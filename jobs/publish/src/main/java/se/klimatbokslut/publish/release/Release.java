package se.klimatbokslut.publish.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One release on disk: {@code tables/<table>/*.parquet} and {@code datapackage.json} in a folder
 * that never changes after it was published.
 */
public record Release(String id, Path folder) {

  /**
   * The release that {@code <home>/current} names; empty when nothing was published yet.
   *
   * @throws UnreadableReleaseException when {@code current} names a release that is not there
   */
  public static Optional<Release> current(Path home) {
    Path pointer = home.resolve("current");
    return Files.exists(pointer)
        ? Optional.of(named(home, text(pointer).strip()))
        : Optional.empty();
  }

  /** Names of the tables that hold at least one file, sorted. */
  public List<String> tableNames() {
    return children(tablesFolder(), Files::isDirectory).stream()
        .map(table -> table.getFileName().toString())
        .filter(table -> !files(table).isEmpty())
        .toList();
  }

  /** Parquet files of a table in the order of their names; none when the release lacks it. */
  public List<Path> files(String table) {
    Path tableFolder = tablesFolder().resolve(table);
    return Files.isDirectory(tableFolder)
        ? children(tableFolder, file -> file.toString().endsWith(".parquet"))
        : List.of();
  }

  /**
   * What {@code datapackage.json} says about the release.
   *
   * @throws UnreadableReleaseException when the file is missing or is not JSON
   */
  public ReleaseManifest manifest() {
    return ReleaseManifest.read(folder.resolve("datapackage.json"));
  }

  /**
   * What the release is, without pages that were made of it: its tables, its inputs and the
   * manifest.
   */
  public List<Path> parts() {
    return children(folder, file -> !isMadeOfIt(file));
  }

  private boolean isMadeOfIt(Path file) {
    return file.equals(site());
  }

  /** Where the public pages that are made of it lie. */
  public Path site() {
    return folder.resolve("site");
  }

  private Path tablesFolder() {
    return folder.resolve("tables");
  }

  private static Release named(Path home, String id) {
    Path releases = home.resolve("releases").toAbsolutePath().normalize();
    Path folder = releases.resolve(id).normalize();
    if (!releases.equals(folder.getParent()) || !Files.isDirectory(folder)) {
      throw new UnreadableReleaseException(
          "Cannot read " + home.resolve("current") + ": there is no release '" + id + "'");
    }
    return new Release(id, folder);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UnreadableReleaseException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static List<Path> children(Path folder, Predicate<Path> kept) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(kept).sorted().toList();
    } catch (IOException e) {
      throw new UnreadableReleaseException("Cannot list " + folder + ": " + e.getMessage(), e);
    }
  }
}
