package se.klimatbokslut.runner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klimatbokslut.domain.time.Vintage;

/** The normalised rows of every edition, one folder each, written once. */
public final class Editions {
  private static final String NOTE = "edition.json";

  private final Path folder;

  public Editions(Home home) {
    this.folder = home.editions();
  }

  /** All editions, in the order of their ids. */
  public List<EditionNote> all() throws IOException {
    List<EditionNote> notes = new ArrayList<>();
    for (Path publication : foldersIn(folder)) {
      for (Path edition : foldersIn(publication)) {
        notes.add(Json.read(edition.resolve(NOTE), EditionNote.class));
      }
    }
    notes.sort(Comparator.comparing(EditionNote::editionId));
    return notes;
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

  /**
   * An empty folder to write an edition's tables into before it is checked.
   *
   * @throws IOException when the store cannot be written
   */
  public Path begin(String publication, String editionId) throws IOException {
    Path unfinished = folder.resolve(publication).resolve("." + editionId + ".unfinished");
    Folders.delete(unfinished);
    return Files.createDirectories(unfinished);
  }

  /**
   * Makes a written and checked edition part of the store. One that is there already, from a run
   * that was killed before it could say so, stays.
   */
  public void finish(Path unfinished, EditionNote note) throws IOException {
    if (Files.isDirectory(folderOf(note))) {
      Folders.delete(unfinished);
    } else {
      Json.write(unfinished.resolve(NOTE), note);
      Bytes.moveInto(unfinished, folderOf(note));
    }
  }

  private static List<Path> foldersIn(Path parent) throws IOException {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(parent)) {
      return children
          .filter(Files::isDirectory)
          .filter(child -> !child.getFileName().toString().startsWith("."))
          .toList();
    }
  }
}
