package se.klimatbokslut.runner.fetch;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How it went with a source. Times are ISO texts, UTC.
 *
 * @param lastSuccess when it last had answers to all requests, changed or not
 * @param lastNew when it last brought a new file
 * @param lastError why the last try failed; absent when it did not
 * @param staleSince the first try that failed after the last success; absent when none has
 * @param pages what was received, by page
 */
public record SourceState(
    String source,
    @Nullable String lastTry,
    @Nullable String lastSuccess,
    @Nullable String lastNew,
    @Nullable String lastError,
    @Nullable String staleSince,
    Map<String, PageState> pages) {

  static SourceState untried(String source) {
    return new SourceState(source, null, null, null, null, null, Map.of());
  }

  SourceState succeeded(Instant at, boolean isNew, Map<String, PageState> received) {
    String now = at.toString();
    return new SourceState(source, now, now, isNew ? now : lastNew, null, null, received);
  }

  SourceState failed(Instant at, String error, Map<String, PageState> received) {
    String since = staleSince == null ? at.toString() : staleSince;
    return new SourceState(source, at.toString(), lastSuccess, lastNew, error, since, received);
  }

  /** When it was last tried; empty when never. */
  public Optional<Instant> triedAt() {
    return Optional.ofNullable(lastTry).map(Instant::parse);
  }

  /** When it last answered every request; empty when it never has. */
  public Optional<Instant> succeededAt() {
    return Optional.ofNullable(lastSuccess).map(Instant::parse);
  }

  /** Since when nobody knows whether it has something new; empty when the last try worked. */
  public Optional<Instant> staleAt() {
    return Optional.ofNullable(staleSince).map(Instant::parse);
  }
}
