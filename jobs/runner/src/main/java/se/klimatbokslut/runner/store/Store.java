package se.klimatbokslut.runner.store;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every part of the home does the same way: records, links, and folders that appear whole. */
public final class Store {
  private Store() {}

  /** Folders of finished things, by name. */
  public static List<Path> foldersIn(Path parent) throws IOException {
    return Folders.in(parent).stream()
        .filter(Files::isDirectory)
        .filter(folder -> !Unfinished.is(folder))
        .toList();
  }

  /** An empty folder that nobody sees until it is finished. */
  public static Path begin(Path finished) throws IOException {
    Path unfinished = Unfinished.nameFor(finished);
    Folders.delete(unfinished);
    return Folders.create(unfinished);
  }

  /** Makes a folder visible under its name, in one step and for good. */
  public static void finish(Path unfinished, Path finished) throws IOException {
    Bytes.moveInto(unfinished, finished);
  }

  /** A record as JSON; readers see the old or the new one. */
  public static void write(Path file, Object record) throws IOException {
    Folders.create(file.resolveSibling(".").normalize());
    Json.write(file, record);
  }

  public static <T> T read(Path file, Class<T> type) throws IOException {
    return Json.read(file, type);
  }

  /** A text; readers see the old or the new one. */
  public static void replace(Path file, String text) throws IOException {
    Bytes.replace(file, text);
  }

  /** A new empty file for its owner alone, in place of one that may be there. */
  public static SeekableByteChannel anew(Path file) throws IOException {
    Files.deleteIfExists(file);
    return Files.newByteChannel(
        file,
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
        Ownership.ofFile(file));
  }

  /** A second name for every file below a folder, under another folder. */
  public static void linkAll(Path from, Path to) throws IOException {
    for (Path file : Folders.filesBelow(from)) {
      Folders.link(file, to.resolve(from.relativize(file)));
    }
  }

  /** A second name for a file. */
  public static void link(Path file, Path name) throws IOException {
    Folders.link(file, name);
  }

  /** Removes a folder and what is in it. */
  public static void delete(Path folder) throws IOException {
    Folders.delete(folder);
  }

  /** SHA-256 of every file below a folder by its path in it. */
  public static Map<String, String> hashes(Path folder) throws IOException {
    return FileHashes.below(folder);
  }
}
