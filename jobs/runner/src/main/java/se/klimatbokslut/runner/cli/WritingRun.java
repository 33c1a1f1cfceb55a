package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.HomeLock;
import se.klimatbokslut.runner.store.RunLog;
import se.klimatbokslut.runner.watch.Watch;
import se.klimatbokslut.runner.watch.Watchers;

/** A command that changes the home: one at a time, and on record. */
final class WritingRun {
  private final Home home;
  private final String command;
  private final Clock clock;
  private final Watchers watchers;

  WritingRun(Home home, String command, Clock clock) {
    this(home, command, clock, Watchers.none(home, clock));
  }

  /**
   * @param watchers told of the run, once it has let the home go
   */
  WritingRun(Home home, String command, Clock clock, Watchers watchers) {
    this.home = home;
    this.command = command;
    this.clock = clock;
    this.watchers = watchers;
  }

  /**
   * What a command does while it holds the home, and how it describes its result. It is told of the
   * run before when that one was killed or failed.
   */
  interface Work {
    Result run(Optional<String> unended) throws Exception;
  }

  record Result(int exitCode, String words) {}

  /**
   * Does the work alone and records its result.
   *
   * @throws ConfigurationException when the home cannot be written or another run holds it
   */
  int alone(Work work) throws Exception {
    prepareHome();
    Instant started = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    String holder = command + ", process " + ProcessHandle.current().pid() + ", started " + started;
    Optional<HomeLock> lock = HomeLock.take(home, holder);
    if (lock.isEmpty()) {
      throw new ConfigurationException(
          "Another run holds " + home.root() + ": " + HomeLock.holder(home) + ". Try again later.");
    }
    try (Watch watch = watchers.begin(command, started);
        HomeLock held = lock.get();
        Scratch scratch = Scratch.cleared(home)) {
      return recorded(work, held, watch, started);
    }
  }

  private int recorded(Work work, HomeLock held, Watch watch, Instant started) throws Exception {
    try {
      Result result = work.run(held.unended());
      record(started, result, watch);
      held.ended();
      return result.exitCode();
    } catch (ConfigurationException e) {
      record(started, new Result(ExitCode.USAGE, FailureWords.own(e)), watch);
      if (held.unended().isEmpty()) {
        held.ended();
      }
      throw e;
    } catch (Exception e) {
      recordFailure(started, e, watch);
      throw e;
    }
  }

  /** Why the run failed matters more than why that cannot be written down. */
  private void recordFailure(Instant started, Exception failure, Watch watch) {
    try {
      record(started, new Result(ExitCode.FAILED, FailureWords.own(failure)), watch);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private void record(Instant started, Result result, Watch watch) throws IOException {
    watch.ended(result.exitCode(), result.words());
    String ended = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    new RunLog(home)
        .add(new RunLog.Run(started.toString(), ended, command, result.exitCode(), result.words()));
  }

  private void prepareHome() throws IOException {
    try {
      home.create();
    } catch (FileSystemException e) {
      throw new ConfigurationException(cannotWrite(e));
    }
    requireWritable(home.root());
    home.folders().forEach(WritingRun::requireWritable);
  }

  private static void requireWritable(Path folder) {
    if (!Files.isWritable(folder)) {
      throw new ConfigurationException(
          "Cannot write to "
              + folder
              + ": this user may not, or the disk is read-only. Name another folder with --home.");
    }
  }

  private String cannotWrite(FileSystemException e) {
    return "Cannot use "
        + home.root()
        + " as home: "
        + e.getMessage()
        + ". Name a folder that this user may write with --home.";
  }
}
