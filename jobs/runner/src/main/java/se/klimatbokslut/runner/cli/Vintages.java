package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;
import se.klimatbokslut.runner.store.Home;

/** Releases by what was known when they speak. */
final class Vintages {
  private final Home home;

  Vintages(Home home) {
    this.home = home;
  }

  /**
   * The release that is made of exactly the editions known on a date; the current one if it is.
   *
   * @throws ConfigurationException when no such release has been made
   */
  Release releaseAsOf(LocalDate date) throws IOException {
    Set<String> known =
        new Editions(home)
            .asOf(date).stream().map(EditionNote::editionId).collect(Collectors.toSet());
    return candidates().stream()
        .filter(release -> Set.copyOf(release.manifest().editionIds()).equals(known))
        .findFirst()
        .orElseThrow(
            () ->
                new ConfigurationException(
                    "No release is made of the editions known on "
                        + date
                        + ". Make it with the same options as every night and: klimatbokslut nightly --aside"
                        + " --as-of "
                        + date));
  }

  private List<Release> candidates() throws IOException {
    try (Stream<Path> folders = Files.list(home.releases())) {
      Stream<Release> all =
          folders
              .filter(Files::isDirectory)
              .filter(folder -> !folder.getFileName().toString().startsWith("."))
              .sorted()
              .map(folder -> new Release(folder.getFileName().toString(), folder));
      return Stream.concat(Release.current(home.root()).stream(), all).toList();
    }
  }
}
