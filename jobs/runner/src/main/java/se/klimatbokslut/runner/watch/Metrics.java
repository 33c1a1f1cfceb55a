package se.klimatbokslut.runner.watch;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseManifest;
import se.klimatbokslut.publish.release.UnreadableReleaseException;
import se.klimatbokslut.runner.fetch.SourceState;
import se.klimatbokslut.runner.store.RunLog;

/** What a monitoring system is told: names with units, times as seconds since 1970. */
final class Metrics {
  private static final List<String> CAUSES_OF_NOTE = List.of("restated", "re-issued");
  private static final double MILLIS = 1000;

  private final PrometheusRegistry registry = new PrometheusRegistry();

  Metrics(EndedRun run) {
    addRun(run);
    run.state().ifPresent(this::addHome);
  }

  void write(OutputStream out) throws IOException {
    PrometheusTextFormatWriter.create()
        .write(out, registry.scrape(), EscapingScheme.UNDERSCORE_ESCAPING);
  }

  private void addRun(EndedRun run) {
    gauge("last_run_timestamp_seconds", "When the last run ended.", seconds(run.at()));
    gauge("last_run_duration_seconds", "How long the last run took.", seconds(run.duration()));
    gauge(
        "last_run_exit_code",
        "Exit code of the last run: 0 done, 1 refused, 2 wrong configuration, 3 failed.",
        run.exitCode());
  }

  private void addHome(HomeState state) {
    gauge(
        "last_success_timestamp_seconds",
        "When the last run with exit code 0 ended, 0 when none has.",
        state.lastDone().map(RunLog.Run::ended).map(Metrics::seconds).orElse(0.0));
    gauge("editions_held", "Editions in the store, superseded ones too.", state.editions().size());
    gauge("quarantined_inputs", "Refused inputs in quarantine.", state.refusals().size());
    gauge(
        "stale_since_timestamp_seconds",
        "Since when something delivered is not in the current release, 0 when all is.",
        state.staleness().since().map(Metrics::seconds).orElse(0.0));
    if (!state.sources().isEmpty()) {
      addSources(state.sources());
    }
  }

  private void addSources(List<SourceState> sources) {
    gauge(
        "source_last_try_timestamp_seconds",
        "When a source was last asked for its publication.",
        sources,
        SourceState::triedAt);
    gauge(
        "source_last_success_timestamp_seconds",
        "When a source last answered, with something new or not, 0 when it never has.",
        sources,
        SourceState::succeededAt);
    gauge(
        "source_stale_since_timestamp_seconds",
        "Since when a source cannot be fetched, 0 when it can.",
        sources,
        SourceState::staleAt);
  }

  private void gauge(
      String name,
      String help,
      List<SourceState> sources,
      Function<SourceState, Optional<Instant>> time) {
    Gauge gauge = labelled(name, help, "source");
    sources.forEach(
        source ->
            gauge
                .labelValues(source.source())
                .set(time.apply(source).map(Metrics::seconds).orElse(0.0)));
  }

  /**
   * Adds what the release holds.
   *
   * @throws UnreadableReleaseException when it cannot be read; nothing was added
   */
  void addRelease(Release release) {
    ReleaseManifest manifest = release.manifest();
    ReleaseFigures figures = ReleaseFigures.of(release);
    gauge("table_rows", "Rows in a table of the current release.", "table", figures.rows());
    gauge(
        "revised_cells",
        "Figures that an edition changed against the one before it, by cause.",
        "cause",
        withZeros(CAUSES_OF_NOTE, figures.revisedCells()));
    gauge(
        "findings",
        "Findings in the current release, by severity.",
        "severity",
        withZeros(severities(), figures.findings()));
    if (!manifest.created().isEmpty()) {
      gauge(
          "release_created_timestamp_seconds",
          "When the current release was made.",
          seconds(manifest.created()));
    }
    Info.builder()
        .name("klimatbokslut_release_info")
        .help("The current release.")
        .labelNames("release", "as_of", "code_version", "sample")
        .register(registry)
        .addLabelValues(
            release.id(),
            manifest.asOfDate(),
            manifest.codeVersion(),
            String.valueOf(manifest.sample()));
  }

  private void gauge(String name, String help, double value) {
    Gauge.builder().name("klimatbokslut_" + name).help(help).register(registry).set(value);
  }

  private void gauge(String name, String help, String label, Map<String, Long> values) {
    Gauge gauge = labelled(name, help, label);
    values.forEach((value, count) -> gauge.labelValues(value).set(count));
  }

  private Gauge labelled(String name, String help, String label) {
    return Gauge.builder()
        .name("klimatbokslut_" + name)
        .help(help)
        .labelNames(label)
        .register(registry);
  }

  /** A series that disappears looks to a monitoring system like one that broke. */
  private static Map<String, Long> withZeros(List<String> labels, Map<String, Long> counts) {
    Map<String, Long> all = new TreeMap<>();
    labels.forEach(label -> all.put(label, 0L));
    all.putAll(counts);
    return all;
  }

  private static List<String> severities() {
    return List.of(Severity.values()).stream()
        .map(severity -> severity.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static double seconds(String time) {
    return seconds(Instant.parse(time));
  }

  private static double seconds(Instant time) {
    return time.toEpochMilli() / MILLIS;
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / MILLIS;
  }
}
