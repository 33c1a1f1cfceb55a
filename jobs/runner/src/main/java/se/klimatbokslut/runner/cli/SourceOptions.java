package se.klimatbokslut.runner.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.klimatbokslut.runner.fetch.Fetch;
import se.klimatbokslut.runner.store.Home;

/** Where publications are fetched from. */
final class SourceOptions {
  @Option(
      names = "--sources",
      paramLabel = "FILE",
      description =
          "YAML file with addresses. Default: $KLIMATBOKSLUT_SOURCES, else"
              + " schemas/sources/sources.yaml of the program.")
  private @Nullable Path sources;

  /** What is to be fetched, after checking that it can be asked for. */
  Fetch fetch(Home home, List<String> named, Clock clock) {
    return Fetch.of(home, file(), named, System.getenv(), clock);
  }

  private Optional<Path> file() {
    return Optional.ofNullable(sources)
        .or(() -> Optional.ofNullable(System.getenv("KLIMATBOKSLUT_SOURCES")).map(Path::of));
  }
}
