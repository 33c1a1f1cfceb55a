package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import se.klimatbokslut.runner.fetch.Fetch;
import se.klimatbokslut.runner.fetch.Outcome;
import se.klimatbokslut.runner.fetch.SourceState;
import se.klimatbokslut.runner.fetch.SourceStates;
import se.klimatbokslut.runner.store.Home;

/**
 * Fetches before a run takes files in. That a publisher cannot be reached changes neither the run
 * nor its exit code; it is told.
 *
 * @param fetch empty when nothing is to be fetched
 */
record Fetching(Home home, Optional<Fetch> fetch) {

  /** Fetches, does the work and adds to its result what is stale. */
  WritingRun.Result before(Callable<WritingRun.Result> work) throws Exception {
    if (fetch.isEmpty()) {
      return work.call();
    }
    print(fetch.get().run());
    WritingRun.Result result = work.call();
    String stale = stale();
    if (stale.isEmpty()) {
      return result;
    }
    System.out.println("stale: " + stale);
    return new WritingRun.Result(result.exitCode(), result.words() + "; stale: " + stale);
  }

  /** Tells what became of each source: failures as errors, the others as results. */
  static void print(List<Outcome> outcomes) {
    outcomes.forEach(outcome -> (outcome.failed() ? System.err : System.out).println(outcome));
  }

  private String stale() throws IOException {
    return new SourceStates(home)
        .all().stream()
            .filter(source -> source.staleAt().isPresent())
            .map(Fetching::words)
            .collect(Collectors.joining(", "));
  }

  private static String words(SourceState source) {
    return "%s since %s (last success %s)"
        .formatted(
            source.source(),
            source.staleAt().orElseThrow(),
            source.succeededAt().map(Instant::toString).orElse("never"));
  }
}
