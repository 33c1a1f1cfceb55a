package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.pipeline.corrections.CorrectionFiles;
import se.klimatbokslut.pipeline.targets.TargetFilesException;
import se.klimatbokslut.pipeline.targets.TargetFolder;
import se.klimatbokslut.pipeline.targets.TargetFolder.StatedTarget;
import se.klimatbokslut.publish.table.Terminal;
import se.klimatbokslut.runner.config.CodeVersion;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.config.Settings;
import se.klimatbokslut.runner.nightly.Inbox;
import se.klimatbokslut.runner.nightly.Inbox.Delivery;
import se.klimatbokslut.runner.nightly.JobDatabase;
import se.klimatbokslut.runner.nightly.NightlyJobs;
import se.klimatbokslut.runner.nightly.NightlyRun;
import se.klimatbokslut.runner.nightly.ReleasePlan;
import se.klimatbokslut.runner.spark.LazySpark;
import se.klimatbokslut.runner.store.Archive;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;
import se.klimatbokslut.runner.store.FindingNote;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.Releases;

@Command(
    name = NightlyCommand.NAME,
    description = {
      "Takes in new publication files, follows up every target and publishes one release.",
      "",
      "Without --inbox the bundled sample data are used: made-up figures, real targets. Publishes"
          + " when files, targets, settings or the program differ from what the current release was"
          + " made of; otherwise says so and stops. A run that was killed or failed is continued.",
      "",
      "Files that the command fetch or --fetch has put into the home are taken in beside those of"
          + " --inbox. A publisher that cannot be reached is told and leaves everything else as it is.",
      "",
      "The record of runs is a file in the home, or the PostgreSQL database that"
          + " KLIMATBOKSLUT_DB_URL (jdbc:postgresql://HOST/DATABASE), KLIMATBOKSLUT_DB_USER and"
          + " KLIMATBOKSLUT_DB_PASSWORD_FILE or KLIMATBOKSLUT_DB_PASSWORD name."
    },
    footer = {
      "",
      "Who is told of a run is set in the environment; none of it changes the exit code:",
      "  KLIMATBOKSLUT_METRICS_FILE      file for Prometheus, after every run",
      "  KLIMATBOKSLUT_WEBHOOK_URL       gets JSON when a run is refused or fails",
      "  KLIMATBOKSLUT_WEBHOOK_TOKEN     bearer token for it (or ..._TOKEN_FILE)",
      "  KLIMATBOKSLUT_SMTP_HOST         server for mail when a run is refused or fails",
      "  KLIMATBOKSLUT_SMTP_PORT         default 587, with tls 465",
      "  KLIMATBOKSLUT_SMTP_ENCRYPTION   starttls (default), tls or none",
      "  KLIMATBOKSLUT_SMTP_USER, KLIMATBOKSLUT_SMTP_PASSWORD (or ..._PASSWORD_FILE)",
      "  KLIMATBOKSLUT_MAIL_FROM, KLIMATBOKSLUT_MAIL_TO (several: separated by commas)",
      "  KLIMATBOKSLUT_OPENLINEAGE_FILE  gets OpenLineage events, one JSON a line",
      "  KLIMATBOKSLUT_OPENLINEAGE_URL   gets the same by HTTP",
      "  KLIMATBOKSLUT_OPENLINEAGE_TOKEN bearer token for it (or ..._TOKEN_FILE)",
      "",
      "Example: klimatbokslut nightly --inbox /srv/klimat/inbox --targets /srv/klimat/targets",
      "         klimatbokslut nightly --fetch --inbox /srv/klimat/inbox --targets /srv/klimat/targets"
    })
final class NightlyCommand implements Callable<Integer> {
  static final String NAME = "nightly";

  @Mixin private HomeOptions options = new HomeOptions();

  @Mixin private NightlyOptions nightly = new NightlyOptions();

  @Option(
      names = "--aside",
      description =
          "Make the release, but leave readers the one they have. For --as-of: what was known then"
              + " is read with --as-of of the reading commands.")
  private boolean aside;

  private final PrintStream out = System.out;
  private final Clock clock = Clock.systemUTC();

  @Override
  public Integer call() throws Exception {
    Settings settings = nightly.settings(options.home(), aside);
    Fetching fetching = nightly.fetching(settings.home(), clock);
    return new WritingRun(settings.home(), NAME, clock, nightly.watchers(options.home(), clock))
        .alone(
            unended -> {
              require(settings);
              return fetching.before(() -> run(settings, unended));
            });
  }

  /** What a run needs, looked at before anything is fetched. */
  private static void require(Settings settings) throws IOException {
    if (!settings.inbox().equals(settings.home().fetched())) {
      Inbox.files(settings.inbox());
    }
    refuseToMix(settings);
    requireTargets(settings);
  }

  private WritingRun.Result run(Settings settings, Optional<String> unended) throws Exception {
    String codeVersion = CodeVersion.current();
    List<Delivery> deliveries = deliveries(settings, codeVersion);
    if (unended.isEmpty() && isDone(settings, deliveries, codeVersion)) {
      return nothingNew(settings);
    }
    unended.ifPresent(run -> System.err.println("after a run that did not end: " + run));
    List<StatedTarget> stated = targetsOf(settings);
    CorrectionFiles.read(settings.corrections());
    try (LazySpark spark = LazySpark.started();
        ProgressLine progress = ProgressLine.of(options.quiet())) {
      NightlyRun run =
          new NightlyRun(settings, deliveries, stated, codeVersion, spark, clock, progress);
      JobDatabase database = JobDatabase.of(settings.home(), System.getenv());
      NightlyJobs.End end = new NightlyJobs(settings.home(), database, clock).nightly(run);
      progress.close();
      return result(end, run, settings);
    }
  }

  private WritingRun.Result result(NightlyJobs.End end, NightlyRun run, Settings settings)
      throws IOException {
    Outcomes.print(run.outcomes(), out, System.err);
    return switch (end) {
      case REFUSED -> refused(run, settings);
      case NOTHING_NEW -> nothingNew(settings);
      case DONE -> published(run, settings);
    };
  }

  private WritingRun.Result published(NightlyRun run, Settings settings) {
    run.notices().forEach(notice -> out.println(FreezeCommand.words(notice)));
    String words = (aside ? "made release " : "published release ") + run.releaseId().orElseThrow();
    out.println(words + " in " + settings.home().releases());
    return new WritingRun.Result(ExitCode.DONE, words);
  }

  private WritingRun.Result refused(NightlyRun run, Settings settings) throws IOException {
    run.findings()
        .forEach(
            finding ->
                System.err.println("  " + Terminal.safe(FindingNote.of(finding).toString())));
    String words =
        whatIsRefused(run) + "; current release stays " + currentRelease(settings.home());
    out.println(words);
    return new WritingRun.Result(ExitCode.REFUSED, words);
  }

  private static String whatIsRefused(NightlyRun run) {
    long files = run.outcomes().stream().filter(outcome -> outcome.refused()).count();
    return files == 0
        ? "refused to publish: %d corrections do not fit".formatted(run.findings().size())
        : "refused %d of %d files".formatted(files, run.outcomes().size());
  }

  private WritingRun.Result nothingNew(Settings settings) throws IOException {
    String words = "nothing new; current release stays " + currentRelease(settings.home());
    out.println(words);
    return new WritingRun.Result(ExitCode.DONE, words);
  }

  private static String currentRelease(Home home) throws IOException {
    return new Releases(home).current().orElse("(none published yet)");
  }

  private static List<Delivery> deliveries(Settings settings, String codeVersion)
      throws IOException {
    List<Delivery> deliveries = new ArrayList<>();
    for (Path inbox : settings.inboxes()) {
      List<Path> files = Inbox.files(inbox);
      for (Path other : Inbox.leftAlone(inbox)) {
        System.err.println(
            "klimatbokslut: left alone "
                + Terminal.safe(other.toString())
                + ": it is a link or a device, not a file.");
      }
      for (Path file : files) {
        deliveries.add(Inbox.delivery(file, codeVersion));
      }
    }
    return deliveries;
  }

  /** True when every file is decided about and readers use the release that would be made. */
  private static boolean isDone(Settings settings, List<Delivery> deliveries, String codeVersion)
      throws IOException {
    if (!Inbox.undecided(deliveries, new Archive(settings.home())).isEmpty()) {
      return false;
    }
    Optional<ReleasePlan> planned = ReleasePlan.of(settings, codeVersion);
    return planned.isEmpty() || planned.get().isMade(new Releases(settings.home()), settings);
  }

  /** Made-up and real figures in one home would sooner or later be taken for each other. */
  private static void refuseToMix(Settings settings) throws IOException {
    for (EditionNote edition : new Editions(settings.home()).all()) {
      if (edition.sample() != settings.sample()) {
        throw new ConfigurationException(
            settings.home().root()
                + (edition.sample() ? " holds sample data" : " holds real data")
                + ": use another --home for "
                + (edition.sample() ? "real data." : "sample data."));
      }
    }
  }

  private static void requireTargets(Settings settings) {
    if (!Files.isDirectory(settings.targets()) || !Files.isReadable(settings.targets())) {
      throw new ConfigurationException(
          "Cannot read the targets in "
              + settings.targets()
              + ": it is not a folder that this user may read. Name one with --targets.");
    }
  }

  private static List<StatedTarget> targetsOf(Settings settings) throws IOException {
    try {
      return TargetFolder.read(settings.targets());
    } catch (TargetFilesException e) {
      throw new ConfigurationException(String.valueOf(e.getMessage()));
    }
  }
}
