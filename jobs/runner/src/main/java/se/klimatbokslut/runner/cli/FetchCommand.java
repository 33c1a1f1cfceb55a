package se.klimatbokslut.runner.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.runner.fetch.Fetch;
import se.klimatbokslut.runner.fetch.Outcome;

@Command(
    name = FetchCommand.NAME,
    description = {
      "Gets publications from their publishers' servers, for the next nightly run to take in.",
      "",
      "Asks every enabled source that is due, or those named with --source at once. New files land in"
          + " 'fetched' in the home, each with a sidecar that says where it came from; the nightly"
          + " run checks them like any other file. What did not change since the last time is not"
          + " fetched again. A source that fails is tried four times, then told and marked stale;"
          + " the other sources and what was fetched before stay as they are.",
      "",
      "The list of sources is YAML; schemas/sources/README.md explains it. A key is never given"
          + " here: the list names the environment variable that holds it, or its file"
          + " (KLIMATBOKSLUT_..._FILE). Proxies: KLIMATBOKSLUT_JAVA_OPTIONS=-Dhttps.proxyHost=HOST"
          + " -Dhttps.proxyPort=PORT."
    },
    footer = {
      "",
      "Exit codes: 0 fetched, or nothing new; 1 a source failed; 2 wrong list, name or key; 3 the home"
          + " cannot be written.",
      "",
      "Example: klimatbokslut fetch --dry-run",
      "         klimatbokslut fetch --source smhi-ghg --source scb-population"
    })
final class FetchCommand implements Callable<Integer> {
  static final String NAME = "fetch";

  @Mixin private HomeOptions options = new HomeOptions();

  @Mixin private SourceOptions sources = new SourceOptions();

  @Option(
      names = "--source",
      paramLabel = "ID",
      description = "Ask this source, now and even if it is not enabled. May be repeated.")
  private List<String> named = List.of();

  @Option(names = "--dry-run", description = "Tell what would be asked for; ask and write nothing.")
  private boolean dryRun;

  private final PrintStream out = System.out;
  private final Clock clock = Clock.systemUTC();

  @Override
  public Integer call() throws Exception {
    Fetch fetch = sources.fetch(options.home(), named, clock);
    if (dryRun) {
      fetch.plan().forEach(out::println);
      return ExitCode.DONE;
    }
    return new WritingRun(options.home(), NAME, clock).alone(unended -> result(fetch.run()));
  }

  private static WritingRun.Result result(List<Outcome> outcomes) {
    Fetching.print(outcomes);
    long failed = outcomes.stream().filter(Outcome::failed).count();
    long fetched =
        outcomes.stream().filter(outcome -> outcome.kind() == Outcome.Kind.FETCHED).count();
    return new WritingRun.Result(
        failed == 0 ? ExitCode.DONE : ExitCode.REFUSED,
        "new from %d of %d sources, %d failed".formatted(fetched, outcomes.size(), failed));
  }
}
