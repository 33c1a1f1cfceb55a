package se.klimatbokslut.runner.frozen;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.klimatbokslut.publish.bokslut.Bokslut;
import se.klimatbokslut.publish.frozen.CorrectionNotice;
import se.klimatbokslut.publish.pack.ReportPack;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.text.TextBundle;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.store.Bytes;
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
  private static final String FIGURES = "figures";

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

  /**
   * The files of the pack in a language, as they were published, by their path in the folder of the
   * accounts. Accounts from before there were packs have one page.
   */
  public Map<String, Path> files(FrozenNote note, Locale language) throws IOException {
    String stem =
        "bokslut-%s-%d-%s".formatted(note.municipalityId(), note.year(), language.getLanguage());
    Path of = folderOf(note.name());
    Map<String, Path> files = new TreeMap<>();
    for (Path place : List.of(of, of.resolve(FIGURES))) {
      for (Path file : filesIn(place)) {
        if (file.getFileName().toString().startsWith(stem)) {
          files.put(of.relativize(file).toString(), file);
        }
      }
    }
    return files;
  }

  private static List<Path> filesIn(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  /**
   * Writes the pack of every language.
   *
   * @return SHA-256 of the files by their path in the folder
   */
  static Map<String, String> writePacks(
      Release release, String municipalityId, int year, Path place) throws IOException {
    ReportPack pack = new ReportPack();
    Map<String, String> hashes = new TreeMap<>();
    for (String language : TextBundle.LANGUAGES) {
      Report report =
          Bokslut.report(release, municipalityId, year, Locale.forLanguageTag(language));
      for (Path file : pack.write(report, place)) {
        hashes.put(place.relativize(file).toString(), Bytes.sha256(file));
      }
    }
    return hashes;
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
