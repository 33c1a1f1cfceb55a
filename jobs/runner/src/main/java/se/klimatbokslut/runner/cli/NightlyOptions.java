package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
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

  /**
   * @param aside true when readers keep the release they have
   */
  Settings settings(Home home, boolean aside) throws IOException {
    return new Settings(
        home,
        inbox == null ? SampleData.inbox() : inbox,
        targets == null ? SampleData.targets() : targets,
        corrections == null ? SampleData.corrections() : corrections,
        Optional.ofNullable(asOf),
        inbox == null || SampleData.isInbox(inbox),
        aside);
  }

  /** Who is told of the run, after checking that all of them can be. */
  Watchers watchers(Home home, Clock clock) {
    return Watchers.of(home, Optional.ofNullable(metrics), System.getenv(), clock);
  }
}
