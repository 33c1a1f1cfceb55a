package se.klimatbokslut.runner.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.klimatbokslut.publish.release.Release;

/**
 * A run that has ended.
 *
 * @param words its result, as on the terminal
 * @param state of the home after it
 */
record EndedRun(BegunRun begun, Instant at, int exitCode, String words, HomeState state) {
  private static final int REFUSED = 1;

  boolean isDone() {
    return exitCode == 0;
  }

  Duration duration() {
    return Duration.between(begun.at(), at);
  }

  /** In one word: done, refused or failed. */
  String outcome() {
    if (isDone()) {
      return "done";
    }
    return exitCode == REFUSED ? "refused" : "failed";
  }

  /** The release that this run has published; empty when the one before it stays. */
  Optional<Release> published() {
    return state.release().filter(now -> !begun.releaseBefore().equals(Optional.of(now.id())));
  }
}
