package se.klimatbokslut.runner.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.store.Home;

/** Options of every command. */
final class HomeOptions {
  private static final String DEFAULT_HOME = "klimatbokslut-home";

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description =
          "Folder with archive, editions and releases. Default: $KLIMATBOKSLUT_HOME, else"
              + " ./klimatbokslut-home.")
  private @Nullable Path home;

  /** Read by {@link SchemasOption} before the command runs. */
  @SuppressWarnings("UnusedVariable")
  @Option(
      names = SchemasOption.NAME,
      paramLabel = "DIR",
      description =
          "Folder with declarations and vocabularies beside those of the program: layouts/*.yaml,"
              + " vocabularies/*.csv, as in schemas/. Default: $KLIMATBOKSLUT_SCHEMAS, else none.")
  private @Nullable Path schemas;

  @Option(names = "--quiet", description = "No progress on standard error.")
  private boolean quiet;

  @Option(
      names = "--log-level",
      paramLabel = "LEVEL",
      description = "What is logged to standard error: error, warn, info, debug. Default: warn.")
  private @Nullable String logLevel;

  Home home() {
    return new Home(root().toAbsolutePath().normalize());
  }

  boolean quiet() {
    return quiet;
  }

  /**
   * The release that readers use.
   *
   * @throws ConfigurationException when nothing has been published yet
   */
  Release currentRelease() {
    Path root = home().root();
    Optional<Release> release = Files.isDirectory(root) ? Release.current(root) : Optional.empty();
    return release.orElseThrow(
        () ->
            new ConfigurationException(
                "Nothing is published in "
                    + root
                    + ": run 'klimatbokslut nightly' first, or name another folder with --home."));
  }

  private Path root() {
    if (home != null) {
      return home;
    }
    String stated = System.getenv("KLIMATBOKSLUT_HOME");
    return Path.of(stated == null || stated.isBlank() ? DEFAULT_HOME : stated);
  }

  Optional<String> logLevel() {
    return Optional.ofNullable(logLevel);
  }
}
