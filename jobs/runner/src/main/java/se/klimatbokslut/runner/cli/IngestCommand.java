package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.klimatbokslut.pipeline.harmonise.Publications;
import se.klimatbokslut.pipeline.vocabulary.Nearest;
import se.klimatbokslut.runner.config.CodeVersion;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.config.Settings;
import se.klimatbokslut.runner.nightly.Expectation;
import se.klimatbokslut.runner.nightly.Inbox;
import se.klimatbokslut.runner.nightly.Inbox.Delivery;
import se.klimatbokslut.runner.nightly.JobDatabase;
import se.klimatbokslut.runner.nightly.NightlyJobs;
import se.klimatbokslut.runner.nightly.NightlyRun;
import se.klimatbokslut.runner.store.Archive;

@Command(
    name = "ingest",
    description = {
      "Takes publication files into the store without publishing.",
      "",
      "A file is recognised by its content; it is refused when that is not the publication named."
    },
    footer = {"", "Example: klimatbokslut ingest emissions.xlsx --publication smhi-ghg"})
final class IngestCommand implements Callable<Integer> {
  @Mixin private HomeOptions options = new HomeOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Publication files.")
  private List<Path> files = List.of();

  @Option(
      names = "--publication",
      required = true,
      paramLabel = "ID",
      description = "Publication the files are of, such as smhi-ghg or scb-population.")
  private String publication = "";

  @Option(
      names = "--edition",
      paramLabel = "DATE",
      description = "Edition date (2025-09-01) for files that carry none.")
  private @Nullable LocalDate edition;

  private final PrintStream out = System.out;
  private final Clock clock = Clock.systemUTC();

  @Override
  public Integer call() throws Exception {
    requireKnown();
    for (Path file : files) {
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        throw new ConfigurationException(
            "Cannot read " + file + ": there is no such file, or this user may not read it.");
      }
    }
    return new WritingRun(options.home(), "ingest", clock).alone(this::run);
  }

  private void requireKnown() {
    List<String> known = Publications.ids();
    if (!known.contains(publication)) {
      throw new ConfigurationException(
          "No publication is called '"
              + publication
              + "'; the nearest is '"
              + Nearest.to(publication, known)
              + "'. Known: "
              + String.join(", ", known));
    }
  }

  private WritingRun.Result run(Optional<String> unended) throws Exception {
    List<Delivery> deliveries = deliveries();
    List<Delivery> undecided = Inbox.undecided(deliveries, new Archive(options.home()));
    if (unended.isEmpty() && undecided.isEmpty()) {
      out.println("nothing new: every file was decided about before");
      return new WritingRun.Result(ExitCode.DONE, "nothing new");
    }
    try (ProgressLine progress = ProgressLine.of(options.quiet())) {
      Path unused = options.home().root();
      Settings settings =
          new Settings(options.home(), unused, unused, unused, Optional.empty(), false, false);
      NightlyRun run =
          new NightlyRun(
              settings,
              deliveries,
              List.of(),
              CodeVersion.current(),
              IngestCommand::noSpark,
              clock,
              progress);
      run.expect(new Expectation(Optional.of(publication), Optional.ofNullable(edition)));
      JobDatabase database = JobDatabase.of(options.home(), System.getenv());
      NightlyJobs.End end = new NightlyJobs(options.home(), database, clock).ingest(run);
      progress.close();
      Outcomes.print(run.outcomes(), out, System.err);
      return end == NightlyJobs.End.REFUSED
          ? new WritingRun.Result(ExitCode.REFUSED, "refused files")
          : new WritingRun.Result(ExitCode.DONE, "took in " + run.outcomes().size() + " files");
    }
  }

  private static SparkSession noSpark() {
    throw new IllegalStateException("Taking files in needs no Spark session");
  }

  private List<Delivery> deliveries() throws IOException {
    List<Delivery> deliveries = new ArrayList<>();
    for (Path file : files) {
      deliveries.add(Inbox.delivery(file, CodeVersion.current()));
    }
    return deliveries;
  }
}
