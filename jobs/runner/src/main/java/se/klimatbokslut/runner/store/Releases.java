package se.klimatbokslut.runner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What runs have published, one immutable folder each, and the one that readers use. */
public final class Releases {
  private static final String TABLES = "tables";
  private static final String MANIFEST = "datapackage.json";
  private static final String HASH = "sha256:";

  private final Home home;

  public Releases(Home home) {
    this.home = home;
  }

  /** Id of the release that readers use. */
  public Optional<String> current() throws IOException {
    return Files.exists(home.current())
        ? Optional.of(Files.readString(home.current()).strip())
        : Optional.empty();
  }

  public Path folderOf(String releaseId) {
    return home.releases().resolve(releaseId);
  }

  public boolean exists(String releaseId) {
    return Files.isDirectory(folderOf(releaseId));
  }

  /**
   * A folder to write a release into before anyone sees it, with what a killed run has made of this
   * release; what is left of any other is removed.
   */
  public Path begin(String releaseId) throws IOException {
    clearUnfinished(Optional.of(releaseId));
    return Folders.create(unfinished(releaseId));
  }

  /** Which tables of an unfinished release are made. */
  public MadeTables made(String releaseId) {
    return new MadeTables(record(releaseId), unfinished(releaseId).resolve(TABLES));
  }

  /** An empty place for a table of an unfinished release. */
  public Path place(String releaseId, String table) throws IOException {
    Path folder = unfinished(releaseId).resolve(TABLES).resolve(table);
    Folders.delete(folder);
    return folder;
  }

  /**
   * Makes a written release part of the store; readers still use the one before. One that is there
   * already is made of the same and stays.
   */
  public void finish(String releaseId) throws IOException {
    if (exists(releaseId)) {
      Folders.delete(unfinished(releaseId));
    } else {
      Bytes.moveInto(unfinished(releaseId), folderOf(releaseId));
    }
    Files.deleteIfExists(record(releaseId));
  }

  /** Switches readers to a finished release, in one step. */
  public void makeCurrent(String releaseId) throws IOException {
    Bytes.replace(home.current(), releaseId + "\n");
  }

  /** A file of another part of the store under a name in an unfinished release. */
  public void link(Path file, String releaseId, Path name) throws IOException {
    Folders.link(file, unfinished(releaseId).resolve(name));
  }

  /** A copy of a file under a name in an unfinished release. */
  public void copy(Path file, String releaseId, Path name) throws IOException {
    Path place = unfinished(releaseId).resolve(name);
    Folders.create(place.resolveSibling(".").normalize());
    Bytes.copy(file, place);
  }

  /** Where a release is written before anyone sees it. */
  public Path unfinished(String releaseId) {
    return Unfinished.nameFor(folderOf(releaseId));
  }

  /** Removes unfinished releases, but for one that may be continued. */
  public void clearUnfinished(Optional<String> kept) throws IOException {
    List<Path> keep = kept.map(id -> List.of(unfinished(id), record(id))).orElse(List.of());
    for (Path path : Folders.in(home.releases())) {
      if (Unfinished.is(path) && !keep.contains(path)) {
        Folders.delete(path);
      }
    }
  }

  /**
   * Files of a release that are not what its manifest says.
   *
   * @throws IOException when the manifest cannot be read
   */
  public List<Damage> damage(String releaseId) throws IOException {
    Path folder = folderOf(releaseId);
    Map<String, String> stated = new TreeMap<>();
    Manifest manifest = Json.read(folder.resolve(MANIFEST), Manifest.class);
    manifest.files().forEach(file -> stated.put(file.path(), file.hash().substring(HASH.length())));
    List<Damage> damage = new ArrayList<>(FileHashes.differences(folder, stated));
    for (Path file : Folders.filesBelow(folder.resolve(TABLES))) {
      if (!stated.containsKey(folder.relativize(file).toString().replace('\\', '/'))) {
        damage.add(new Damage(file, "of no file: the manifest does not name it", "a file"));
      }
    }
    return damage;
  }

  private record Manifest(List<Resource> resources, @Nullable List<FileHash> inputs) {
    Stream<FileHash> files() {
      Stream<FileHash> ofTables = resources.stream().flatMap(table -> table.files().stream());
      return inputs == null ? ofTables : Stream.concat(ofTables, inputs.stream());
    }
  }

  private record Resource(List<FileHash> files) {}

  private record FileHash(String path, String hash) {}

  /** Beside the folder, so that nothing has to be removed from a release when it is finished. */
  private Path record(String releaseId) {
    return home.releases().resolve("." + releaseId + ".made.unfinished");
  }
}
