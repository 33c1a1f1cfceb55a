package se.klimatbokslut.runner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.time.Vintage;

/** The normalised rows of every edition, one folder each, written once. */
public final class Editions {
  private static final String NOTE = "edition.json";
  private static final String SPELLINGS = "spellings.json";

  /** Field of the note with the SHA-256 of each file beside it. */
  private static final String HASHES = "files";

  private final Path folder;
  private final Map<Path, EditionNote> read = new HashMap<>();

  public Editions(Home home) {
    this.folder = home.editions();
  }

  /** How an edition spells its codes; unknown for one taken in before spellings were kept. */
  public Spellings spellings(EditionNote edition) throws IOException {
    Path file = folderOf(edition).resolve(SPELLINGS);
    return Files.exists(file) ? Json.read(file, Spellings.class) : Spellings.unknown();
  }

  /** Keeps with an unfinished edition how it spells its codes. */
  public void keep(Path unfinished, Spellings spellings) throws IOException {
    Json.write(unfinished.resolve(SPELLINGS), spellings);
  }

  /** All editions, in the order of their ids. */
  public List<EditionNote> all() throws IOException {
    List<EditionNote> notes = new ArrayList<>();
    for (Path publication : foldersIn(folder)) {
      for (Path edition : foldersIn(publication)) {
        notes.add(note(edition));
      }
    }
    notes.sort(Comparator.comparing(EditionNote::editionId));
    return notes;
  }

  /** Notes are written once, so each is read once. */
  private EditionNote note(Path edition) throws IOException {
    EditionNote known = read.get(edition);
    if (known == null) {
      known = Json.read(edition.resolve(NOTE), EditionNote.class);
      read.put(edition, known);
    }
    return known;
  }

  /** Editions known on a day, in the order of their ids. */
  public List<EditionNote> asOf(LocalDate day) throws IOException {
    List<EditionNote> all = all();
    Set<String> known =
        Vintage.issues(all.stream().map(EditionNote::held).toList()).stream()
            .filter(issue -> !issue.knownFrom().isAfter(day))
            .map(issue -> issue.held().editionId())
            .collect(Collectors.toSet());
    return all.stream().filter(edition -> known.contains(edition.editionId())).toList();
  }

  public Path folderOf(EditionNote edition) {
    return folder.resolve(edition.publication()).resolve(edition.editionId());
  }

  /** The edition that a file became, if it did. */
  public Optional<EditionNote> madeOf(String sha256) throws IOException {
    return all().stream().filter(edition -> edition.sha256().equals(sha256)).findFirst();
  }

  /**
   * An empty folder to write an edition's tables into before it is checked.
   *
   * @throws IOException when the store cannot be written
   */
  public Path begin(String publication, String editionId) throws IOException {
    Path unfinished = Unfinished.nameFor(folder.resolve(publication).resolve(editionId));
    Folders.delete(unfinished);
    return Folders.create(unfinished);
  }

  /**
   * Makes a written and checked edition part of the store. One that is there already, from a run
   * that was killed before it could say so, stays.
   */
  public void finish(Path unfinished, EditionNote note) throws IOException {
    if (Files.isDirectory(folderOf(note))) {
      Folders.delete(unfinished);
    } else {
      Map<String, String> hashes = FileHashes.below(unfinished);
      Json.write(unfinished.resolve(NOTE), note, Map.of(HASHES, hashes));
      Bytes.moveInto(unfinished, folderOf(note));
    }
  }

  /**
   * Files of an edition that are not what was written. Editions from before hashes were kept are
   * taken as they are.
   */
  public List<Damage> damage(EditionNote edition) throws IOException {
    Path place = folderOf(edition);
    return FileHashes.differences(place, Json.read(place.resolve(NOTE), Hashed.class).known());
  }

  /** Puts a file that was made again in the place of a damaged one. */
  public void restore(Path madeAgain, Path damaged) throws IOException {
    Bytes.copy(madeAgain, damaged);
  }

  /** The part of a note that says what the files beside it are. */
  private record Hashed(@Nullable Map<String, String> files) {
    Map<String, String> known() {
      return files == null ? Map.of() : files;
    }
  }

  private static List<Path> foldersIn(Path parent) throws IOException {
    return Folders.in(parent).stream()
        .filter(Files::isDirectory)
        .filter(child -> !child.getFileName().toString().startsWith("."))
        .toList();
  }
}
