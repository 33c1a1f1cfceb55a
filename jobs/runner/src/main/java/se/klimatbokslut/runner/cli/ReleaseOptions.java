package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.runner.store.Home;

/** Options of every command that reads a release. */
final class ReleaseOptions {
  @Mixin private HomeOptions options = new HomeOptions();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "As known on this date, from the release made of the editions known then.")
  private @Nullable LocalDate asOf;

  Home home() {
    return options.home();
  }

  boolean quiet() {
    return options.quiet();
  }

  /** True when the release of a certain day is asked for. */
  boolean isOfADay() {
    return asOf != null;
  }

  /**
   * The release to read: the one that readers use, or the one that was made of what was known then.
   *
   * @throws ConfigurationException when there is no such release
   */
  Release release() throws IOException {
    return asOf == null ? options.currentRelease() : new Vintages(options.home()).releaseAsOf(asOf);
  }

  /** Where the files that releases are made of are kept. */
  Path archive() {
    return options.home().archive();
  }
}
