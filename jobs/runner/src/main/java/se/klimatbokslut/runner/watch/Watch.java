package se.klimatbokslut.runner.watch;

import java.util.Optional;

/** A run that is watched. Those who watch are told when this is closed. */
public final class Watch implements AutoCloseable {
  private final Watchers watchers;
  private final BegunRun run;
  private Optional<Runnable> end = Optional.empty();

  Watch(Watchers watchers, BegunRun run) {
    this.watchers = watchers;
    this.run = run;
  }

  /** Notes how the run ended. */
  public void ended(int exitCode, String words) {
    end = Optional.of(() -> watchers.tellEnd(run, exitCode, words));
  }

  @Override
  public void close() {
    end.ifPresent(Runnable::run);
  }
}
