package se.klimatbokslut.runner.frozen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.config.Settings;
import se.klimatbokslut.runner.store.Bytes;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.Store;

/**
 * Makes frozen accounts again: from the archived files to tables and pages, in a home of its own,
 * and compares every byte. Needs nothing but the folder of the frozen accounts.
 */
public final class Reproduction {
  private static final String NEWEST = "newest";

  private final Path frozen;
  private final FrozenNote note;
  private final Home home;

  /**
   * @param frozen folder of the accounts, here or copied from another machine
   * @param place an empty folder
   */
  public Reproduction(Path frozen, Path place) throws IOException {
    this.frozen = frozen;
    this.note = FrozenAccounts.note(frozen);
    this.home = new Home(place);
  }

  /** Makes the tables of the release that the settings and the home's editions ask for. */
  public interface TableMaking {
    void run(Settings settings, String codeVersion, Clock clock) throws Exception;
  }

  /** Reads an archived file again and puts its edition into a home. */
  public interface EditionMaking {
    void run(Home home, EditionNote note, Path archived) throws IOException;
  }

  /**
   * Makes everything again.
   *
   * @return files that are not what they were, by their path; none when all bytes are the same
   * @throws ConfigurationException when an archived file is missing or damaged
   */
  public List<String> differences(EditionMaking editions, TableMaking tables) throws Exception {
    home.create();
    Store.linkAll(frozen.resolve(FrozenAccounts.ARCHIVE), home.archive());
    for (EditionNote edition : note.editions()) {
      editions.run(home, edition, archived(edition));
    }
    tables.run(settings(), note.circumstances().codeVersion(), clock());
    return compared();
  }

  public FrozenNote note() {
    return note;
  }

  private Path archived(EditionNote edition) throws IOException {
    Path file = frozen.resolve(FrozenAccounts.ARCHIVE).resolve(edition.sha256());
    if (!Bytes.isWhole(file, edition.sha256())) {
      throw new ConfigurationException(
          "Cannot make "
              + note.name()
              + " again: "
              + file
              + " ("
              + edition.fileName()
              + ") is gone or damaged. Restore it from a backup.");
    }
    return file;
  }

  /** A release without targets holds no folder of them. */
  private Settings settings() throws IOException {
    Path inputs = home.root().resolve("inputs");
    Store.linkAll(frozen.resolve(FrozenAccounts.RELEASE).resolve("inputs"), inputs);
    Files.createDirectories(inputs.resolve("targets"));
    return new Settings(
        home,
        home.root(),
        inputs.resolve("targets"),
        inputs.resolve("corrections"),
        Optional.of(note.asOf()).filter(date -> !date.equals(NEWEST)).map(LocalDate::parse),
        note.sample(),
        false);
  }

  /** The time of then: it stands in the manifest. */
  private Clock clock() {
    return Clock.fixed(Instant.parse(note.created()), ZoneOffset.UTC);
  }

  private List<String> compared() throws IOException {
    Release release = Release.current(home.root()).orElseThrow();
    Map<String, String> expected = new TreeMap<>(note.files());
    Map<String, String> found = new TreeMap<>(Store.hashes(release.folder()));
    expected.putAll(note.pages());
    found.putAll(pages(release));
    TreeSet<String> paths = new TreeSet<>(expected.keySet());
    paths.addAll(found.keySet());
    List<String> differences = new ArrayList<>();
    for (String path : paths) {
      String then = expected.getOrDefault(path, "no such file");
      String now = found.getOrDefault(path, "no such file");
      if (!then.equals(now)) {
        differences.add(path + ": " + then + " as frozen, " + now + " now");
      }
    }
    return differences;
  }

  /** Of the files that were frozen; accounts from before there were packs have one page each. */
  private Map<String, String> pages(Release release) throws IOException {
    Path place = Files.createDirectories(home.root().resolve("pages"));
    Map<String, String> pages =
        FrozenAccounts.writePacks(release, note.municipalityId(), note.year(), place);
    pages.keySet().retainAll(note.pages().keySet());
    return pages;
  }
}
