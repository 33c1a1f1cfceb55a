package se.klimatbokslut.runner.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.klimatbokslut.publish.release.Release;

/**
 * A run that has ended.
 *
 * @param words its result, as on the terminal
 * @param state of the home after it; empty when it cannot be read
 */
record EndedRun(BegunRun begun, Instant at, int exitCode, String words, Optional<HomeState> state) {
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

  /** The release that readers use. */
  Optional<Release> release() {
    return state.flatMap(HomeState::release);
  }

  /** Since when something delivered is not in the release; empty when all is. */
  Optional<Instant> staleSince() {
    return state.flatMap(now -> now.staleness().since());
  }

  /** The release that this run has published; empty when the one before it stays. */
  Optional<Release> published() {
    return release().filter(now -> !begun.releaseBefore().equals(Optional.of(now.id())));
  }
}
