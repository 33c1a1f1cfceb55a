package se.klimatbokslut.runner.frozen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.klimatbokslut.publish.frozen.Circumstances;
import se.klimatbokslut.publish.frozen.FrozenFigure;
import se.klimatbokslut.publish.frozen.FrozenFigures;
import se.klimatbokslut.publish.release.KnownMunicipalities;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseManifest;
import se.klimatbokslut.publish.release.UnknownMunicipalityException;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.store.Archive;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.Store;

/** Keeps the accounts of a municipality and year as they are, with all that they rest on. */
public final class Freezing {
  private final Home home;
  private final FrozenAccounts accounts;
  private final Clock clock;

  public Freezing(Home home, Clock clock) {
    this.home = home;
    this.accounts = new FrozenAccounts(home);
    this.clock = clock;
  }

  /**
   * Freezes.
   *
   * @param name letters, digits, dots and hyphens; not used before
   * @throws ConfigurationException when the name is taken or not allowed, or an archived file is
   *     damaged
   * @throws UnknownMunicipalityException before anything is written
   * @throws IOException when the home cannot be written
   */
  public FrozenNote freeze(String name, Release release, String municipalityId, int year)
      throws IOException {
    requireKnown(release, municipalityId);
    requireFree(name);
    Path unfinished = accounts.begin(name);
    linkRelease(release, unfinished.resolve(FrozenAccounts.RELEASE));
    List<EditionNote> editions = editionsOf(release.manifest());
    for (EditionNote edition : editions) {
      Path archived = archived(edition);
      Path kept = unfinished.resolve(FrozenAccounts.ARCHIVE);
      String note = edition.sha256() + ".json";
      Store.link(archived, kept.resolve(edition.sha256()));
      Store.link(archived.resolveSibling(note), kept.resolve(note));
    }
    FrozenNote note = note(name, release, municipalityId, year, editions, unfinished);
    accounts.finish(unfinished, note);
    return note;
  }

  /** Tables, inputs and manifest; pages that were made of them are left out. */
  private static void linkRelease(Release release, Path to) throws IOException {
    for (Path part : release.parts()) {
      if (Files.isDirectory(part)) {
        Store.linkAll(part, to.resolve(part.getFileName().toString()));
      } else {
        Store.link(part, to.resolve(part.getFileName().toString()));
      }
    }
  }

  private static void requireKnown(Release release, String municipalityId) {
    try (ReleaseDatabase database = ReleaseDatabase.open(release)) {
      new KnownMunicipalities(database).require(municipalityId);
    }
  }

  private void requireFree(String name) throws IOException {
    FrozenNames.require(name);
    if (accounts.named(name).isPresent()) {
      FrozenNote taken = accounts.named(name).get();
      throw new ConfigurationException(
          "'%s' is frozen since %s, from release %s. What is frozen is never changed; give the new one another --name."
              .formatted(name, taken.frozenAt(), taken.releaseId()));
    }
  }

  private List<EditionNote> editionsOf(ReleaseManifest manifest) throws IOException {
    Set<String> used = Set.copyOf(manifest.editionIds());
    return new Editions(home)
        .all().stream().filter(edition -> used.contains(edition.editionId())).toList();
  }

  private Path archived(EditionNote edition) throws IOException {
    return new Archive(home)
        .whole(edition.sha256())
        .orElseThrow(
            () ->
                new ConfigurationException(
                    "Cannot freeze: archive/"
                        + edition.sha256()
                        + " ("
                        + edition.fileName()
                        + ") is gone or damaged. Restore it from a backup or deliver the file again."));
  }

  private FrozenNote note(
      String name,
      Release release,
      String municipalityId,
      int year,
      List<EditionNote> editions,
      Path unfinished)
      throws IOException {
    Map<String, String> pages =
        FrozenAccounts.writePacks(release, municipalityId, year, unfinished);
    ReleaseManifest manifest = release.manifest();
    try (ReleaseDatabase database = ReleaseDatabase.open(release)) {
      List<FrozenFigure> figures = FrozenFigures.of(database, municipalityId, year);
      return new FrozenNote(
          name,
          municipalityId,
          year,
          clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
          System.getProperty("user.name"),
          release.id(),
          manifest.settings().getOrDefault("as_of", "newest"),
          manifest.created(),
          manifest.sample(),
          editions,
          Circumstances.of(database, municipalityId),
          figures,
          Store.hashes(unfinished.resolve(FrozenAccounts.RELEASE)),
          pages);
    }
  }
}
