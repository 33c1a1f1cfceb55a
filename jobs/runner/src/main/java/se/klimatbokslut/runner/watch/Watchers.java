package se.klimatbokslut.runner.watch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.Releases;

/**
 * Everybody who is told of a run: the metrics file, a webhook, a mailbox, a lineage service. None
 * of them can change the run or its exit code; what goes wrong is a warning.
 */
public final class Watchers {
  private final Home home;
  private final List<Watcher> all;
  private final Clock clock;
  private final PrintStream warnings;

  Watchers(Home home, List<Watcher> all, Clock clock, PrintStream warnings) {
    this.home = home;
    this.all = List.copyOf(all);
    this.clock = clock;
    this.warnings = warnings;
  }

  /** Nobody, for commands that nobody runs at night. */
  public static Watchers none(Home home, Clock clock) {
    return new Watchers(home, List.of(), clock, System.err);
  }

  /**
   * Those that the environment asks for, and the metrics file.
   *
   * @param metrics file for the metrics, before the one of the environment and the one in the home
   * @throws ConfigurationException with everything that is wrong, before anything is done
   */
  public static Watchers of(
      Home home, Optional<Path> metrics, Map<String, String> environment, Clock clock) {
    Variables variables = new Variables(environment);
    Delivery delivery = Delivery.usual();
    List<Watcher> watchers = new ArrayList<>();
    watchers.add(MetricsFile.of(home, metrics, variables));
    Webhook.of(variables, delivery).ifPresent(watchers::add);
    Mail.of(variables, delivery).ifPresent(watchers::add);
    watchers.addAll(Lineage.of(variables, delivery));
    variables.requireNoProblem();
    return new Watchers(home, watchers, clock, System.err);
  }

  /** Tells that a run begins; closing what is handed back tells how it ended. */
  public Watch begin(String command, Instant at) {
    BegunRun run = new BegunRun(UUID.randomUUID(), command, at, currentRelease());
    for (Watcher watcher : all) {
      tell(watcher, () -> watcher.began(run));
    }
    return new Watch(this, run);
  }

  /** The run itself tells when it cannot be read. */
  private Optional<String> currentRelease() {
    try {
      return new Releases(home).current();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  void tellEnd(BegunRun run, int exitCode, String words) {
    if (all.isEmpty()) {
      return;
    }
    EndedRun ended = new EndedRun(run, clock.instant(), exitCode, words, state(run.command()));
    for (Watcher watcher : all) {
      tell(watcher, () -> watcher.ended(ended));
    }
  }

  /** A home that cannot be read is a reason more to tell that a run failed. */
  private Optional<HomeState> state(String command) {
    try {
      return Optional.of(HomeState.of(home, command));
    } catch (IOException | RuntimeException e) {
      warnings.println("warning: cannot read the home after the run: " + reason(e));
      return Optional.empty();
    }
  }

  private interface Telling {
    void run() throws Exception;
  }

  /** Whatever goes wrong here, the run is what counts. */
  private void tell(Watcher watcher, Telling telling) {
    try {
      telling.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception | LinkageError e) {
      warnings.println("warning: cannot " + watcher.task() + ": " + reason(e));
    }
  }

  private static String reason(Throwable e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
