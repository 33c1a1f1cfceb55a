package se.klimatbokslut.runner.frozen;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.klimatbokslut.publish.frozen.CorrectionNotice;
import se.klimatbokslut.publish.text.TextBundle;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.Store;

/**
 * Accounts that were frozen, one folder each: the note, the pages, the release they were made from
 * with its inputs, and what later releases make of them. A folder can be copied to another machine
 * and holds all that {@code reproduce} needs.
 */
public final class FrozenAccounts {
  static final String RELEASE = "release";
  static final String ARCHIVE = "archive";
  private static final String NOTE = "frozen.json";
  private static final String NOTICES = "notices";

  private final Path folder;

  public FrozenAccounts(Home home) {
    this.folder = home.frozen();
  }

  /** All notes, by name. */
  public List<FrozenNote> all() throws IOException {
    List<FrozenNote> notes = new ArrayList<>();
    for (Path frozen : Store.foldersIn(folder)) {
      notes.add(note(frozen));
    }
    return notes;
  }

  /** The accounts of a municipality and year, if they are frozen; the newest of several. */
  public Optional<FrozenNote> of(String municipalityId, int year) throws IOException {
    return all().stream()
        .filter(note -> note.municipalityId().equals(municipalityId) && note.year() == year)
        .max((one, other) -> one.frozenAt().compareTo(other.frozenAt()));
  }

  /** The accounts of a name; none for what cannot be a name of frozen accounts, such as a path. */
  public Optional<FrozenNote> named(String name) throws IOException {
    if (!FrozenNames.isAllowed(name) || !Files.isDirectory(folderOf(name))) {
      return Optional.empty();
    }
    return Optional.of(note(folderOf(name)));
  }

  public Path folderOf(String name) {
    return folder.resolve(name);
  }

  /**
   * Reads the note in a folder, of this home or copied from another one.
   *
   * @throws ConfigurationException when it is none that this program can have written
   */
  public static FrozenNote note(Path frozen) throws IOException {
    Path file = frozen.resolve(NOTE);
    try {
      return FrozenNames.checked(Store.read(file, FrozenNote.class), file.toString());
    } catch (JacksonException e) {
      throw new ConfigurationException(
          "Cannot use " + file + ": it is no note that 'freeze' writes.");
    }
  }

  /** Where the page in a language lies, as it was published. */
  public Path page(FrozenNote note, Locale language) {
    return folderOf(note.name()).resolve(pageName(note.municipalityId(), note.year(), language));
  }

  static String pageName(String municipalityId, int year, Locale language) {
    return "bokslut-%s-%d-%s.html".formatted(municipalityId, year, language.getLanguage());
  }

  Path begin(String name) throws IOException {
    return Store.begin(folderOf(name));
  }

  void finish(Path unfinished, FrozenNote note) throws IOException {
    Store.write(unfinished.resolve(NOTE), note);
    Store.finish(unfinished, folderOf(note.name()));
  }

  /** Keeps a notice as data and as text in every language. */
  void add(CorrectionNotice notice) throws IOException {
    Path notices = folderOf(notice.name()).resolve(NOTICES);
    Store.write(notices.resolve(notice.laterRelease() + ".json"), notice);
    for (String language : TextBundle.LANGUAGES) {
      Store.replace(
          notices.resolve(notice.laterRelease() + "-" + language + ".txt"),
          notice.text(Locale.forLanguageTag(language)));
    }
  }

  /** Texts of the notices about frozen accounts in a language, by release. */
  public List<Path> notices(FrozenNote note, Locale language) throws IOException {
    Path notices = folderOf(note.name()).resolve(NOTICES);
    if (!Files.isDirectory(notices)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(notices)) {
      return files
          .filter(file -> file.toString().endsWith("-" + language.getLanguage() + ".txt"))
          .sorted()
          .toList();
    }
  }
}
