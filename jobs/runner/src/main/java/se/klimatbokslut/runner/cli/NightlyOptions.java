package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.config.SampleData;
import se.klimatbokslut.runner.config.Settings;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.watch.Watchers;

/** What a nightly run is asked to do, whether now or on schedule. */
final class NightlyOptions {
  @Option(names = "--inbox", paramLabel = "DIR", description = "Folder with publication files.")
  private @Nullable Path inbox;

  @Option(
      names = "--targets",
      paramLabel = "DIR",
      description = "Folder with target files. Default: the bundled ones.")
  private @Nullable Path targets;

  @Option(
      names = "--corrections",
      paramLabel = "DIR",
      description =
          "Folder with corrections of published figures. Default: schemas/corrections of the"
              + " program.")
  private @Nullable Path corrections;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Only editions up to this date (2025-09-01) count. Default: all.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--metrics",
      paramLabel = "FILE",
      description =
          "File for Prometheus' figures of the run. Default: $KLIMATBOKSLUT_METRICS_FILE, else"
              + " metrics/klimatbokslut.prom in the home.")
  private @Nullable Path metrics;

  @Option(
      names = "--fetch",
      description =
          "First fetch what is due from the publishers, as the command fetch does. Also set by"
              + " KLIMATBOKSLUT_FETCH=true. Without --inbox, what was fetched is all there is.")
  private boolean fetch;

  @Mixin private SourceOptions sources = new SourceOptions();

  /**
   * @param aside true when readers keep the release they have
   */
  Settings settings(Home home, boolean aside) throws IOException {
    boolean sample = inbox == null ? !fetches() : SampleData.isInbox(inbox);
    if (sample && fetches()) {
      throw new ConfigurationException(
          "--fetch and the sample data in --inbox do not go together: name another inbox, or none.");
    }
    return new Settings(
        home,
        inbox == null ? usualInbox(home) : inbox,
        targets == null ? SampleData.targets() : targets,
        corrections == null ? SampleData.corrections() : corrections,
        Optional.ofNullable(asOf),
        sample,
        aside);
  }

  private Path usualInbox(Home home) {
    return fetches() ? home.fetched() : SampleData.inbox();
  }

  private boolean fetches() {
    return fetch || Boolean.parseBoolean(System.getenv("KLIMATBOKSLUT_FETCH"));
  }

  /** What is fetched before the run, after checking that it can be asked for. */
  Fetching fetching(Home home, Clock clock) {
    return new Fetching(
        home, fetches() ? Optional.of(sources.fetch(home, List.of(), clock)) : Optional.empty());
  }

  /** Who is told of the run, after checking that all of them can be. */
  Watchers watchers(Home home, Clock clock) {
    return Watchers.of(home, Optional.ofNullable(metrics), System.getenv(), clock);
  }
}
