package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.schedule.NightlyProcess;
import se.klimatbokslut.runner.schedule.Nights;
import se.klimatbokslut.runner.schedule.Timetable;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.RunLog;

@Command(
    name = "schedule",
    description = {
      "Starts the nightly run at the times of a cron expression, until it is ended.",
      "",
      "For hosts without a scheduler; scripts/schedule has examples for systemd, cron and"
          + " Kubernetes. Every run is a process of its own. Times that were missed, however many,"
          + " are made up for by one run at once; so is a home in which no run has succeeded yet."
          + " Ended by SIGTERM or Ctrl-C it ends the run under way too: the current release stays"
          + " whole, and the next run continues."
    },
    footer = {
      "",
      "Example: klimatbokslut schedule --cron '0 4 * * *' --zone Europe/Stockholm --inbox /srv/inbox"
    })
final class ScheduleCommand implements Callable<Integer> {
  /** A machine that slept is noticed within this time. */
  private static final Duration LONGEST_NAP = Duration.ofSeconds(30);

  private static final Set<String> OWN = Set.of("--cron", "--zone");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private HomeOptions options = new HomeOptions();

  @Mixin private NightlyOptions nightly = new NightlyOptions();

  @Option(
      names = "--cron",
      required = true,
      paramLabel = "EXPRESSION",
      description = "Minute, hour, day of month, month, day of week: '0 4 * * *' is 04:00 daily.")
  private String cron = "";

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Whose clocks count, such as Europe/Stockholm. Default: UTC.")
  private String zone = "UTC";

  private final PrintStream out = System.out;
  private final Clock clock = Clock.systemUTC();

  @Override
  public Integer call() throws Exception {
    Home home = options.home();
    Timetable timetable = Timetable.of(cron, zoneId());
    nightly.settings(home, false);
    nightly.watchers(home, clock);
    nightly.fetching(home, clock);
    Nights nights = new Nights(timetable, clock, lastDone(home));
    NightlyProcess process = NightlyProcess.ofThisProgram(arguments());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process), "stop"));
    while (true) {
      await(nights);
      nights.begin();
      out.println("run begins " + now());
      int exitCode = process.run();
      out.println("run ended " + now() + ", exit code " + exitCode);
    }
  }

  private ZoneId zoneId() {
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new ConfigurationException(
          "'" + zone + "' is no time zone: one such as Europe/Stockholm is expected.");
    }
  }

  private static Optional<Instant> lastDone(Home home) throws IOException {
    return new RunLog(home)
        .lastDone(NightlyCommand.NAME)
        .map(RunLog.Run::started)
        .map(Instant::parse);
  }

  /** The same options, for the run itself. */
  private List<String> arguments() {
    List<String> arguments = new ArrayList<>(List.of(NightlyCommand.NAME));
    for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
      if (!OWN.contains(option.longestName())) {
        arguments.add(option.longestName());
        if (option.arity().max() > 0) {
          arguments.addAll(option.originalStringValues());
        }
      }
    }
    return arguments;
  }

  private void await(Nights nights) throws InterruptedException {
    out.println(nights.isDue() ? "a run was missed: one begins now" : "next run " + nights.due());
    while (!nights.isDue()) {
      Duration left = Duration.between(clock.instant(), nights.due());
      Thread.sleep(left.compareTo(LONGEST_NAP) < 0 ? left.toMillis() + 1 : LONGEST_NAP.toMillis());
    }
  }

  private void stop(NightlyProcess process) {
    try {
      out.println(
          process.stop()
              ? "stopped; the run under way was interrupted, the next one continues it"
              : "stopped; no run was under way");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
