package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.domain.time.Vintage;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.table.Terminal;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.fetch.SourceState;
import se.klimatbokslut.runner.fetch.SourceStates;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.Quarantine;
import se.klimatbokslut.runner.store.Refusal;
import se.klimatbokslut.runner.store.RunLog;
import se.klimatbokslut.runner.store.Staleness;

@Command(
    name = "status",
    description = {
      "Editions held, current release, last runs, fetched sources, and what is stale or set aside.",
      "",
      "With --verify every file of the current release, of the editions and of the archive is read"
          + " and compared with the hash that was noted when it was written. Exit code 3 when one"
          + " differs."
    },
    footer = {"", "Example: klimatbokslut status --verify"})
final class StatusCommand implements Callable<Integer> {
  private static final int RUNS_SHOWN = 5;
  private static final int HASH_DIGITS = 12;

  @Mixin private HomeOptions options = new HomeOptions();

  @Option(names = "--verify", description = "Reads every file and compares it with its hash.")
  private boolean verify;

  private final PrintStream out = System.out;

  @Override
  public Integer call() throws IOException {
    Home home = options.home();
    if (!Files.isDirectory(home.root())) {
      throw new ConfigurationException(
          "There is no home in " + home.root() + ": run 'klimatbokslut nightly' first.");
    }
    List<EditionNote> editions = new Editions(home).all();
    Optional<Release> current = Release.current(home.root());
    printRelease(home, current, editions);
    printEditions(editions);
    printQuarantine(home);
    printRuns(home);
    printSources(home);
    return verify ? Verification.of(home).print(out) : ExitCode.DONE;
  }

  private void printRelease(Home home, Optional<Release> current, List<EditionNote> editions)
      throws IOException {
    out.println("home             " + home.root());
    if (current.isEmpty()) {
      out.println("current release  none yet");
      return;
    }
    Release release = current.get();
    out.println("current release  " + release.id() + (isSample(editions) ? " (sample data)" : ""));
    out.println("as of            " + release.manifest().asOfDate());
    Staleness staleness =
        Staleness.of(release.manifest().editionIds(), editions, new Quarantine(home).all());
    out.println("stale            " + words(staleness));
    for (Refusal refusal : staleness.waiting()) {
      out.printf(
          "                 refused since %s: %s (%s)%n",
          refusal.refusedAt(),
          Terminal.safe(refusal.fileName()),
          String.join(", ", refusal.rules()));
    }
  }

  private static String words(Staleness staleness) {
    List<String> unused = staleness.unused().stream().map(EditionNote::editionId).toList();
    if (!unused.isEmpty()) {
      return "yes: not in it are " + String.join(", ", unused);
    }
    return staleness.waiting().isEmpty()
        ? "no: every edition held is in it"
        : "yes, since " + staleness.waiting().get(0).refusedAt() + ": inputs were refused";
  }

  private void printEditions(List<EditionNote> editions) {
    out.println();
    out.println("editions held    " + editions.size());
    Map<String, Integer> numbers =
        Vintage.issues(editions.stream().map(EditionNote::held).toList()).stream()
            .collect(Collectors.toMap(issue -> issue.held().editionId(), Vintage.Issue::number));
    for (EditionNote edition : editions) {
      int number = numbers.getOrDefault(edition.editionId(), 1);
      out.printf(
          "  %-52s years %d-%d, dated %s%s%s, from %s%n",
          edition.editionId(),
          edition.firstYear(),
          edition.lastYear(),
          edition.editionDate(),
          edition.dateAssumed() ? " (assumed)" : "",
          number == 1 ? "" : " (issue " + number + " of that date)",
          Terminal.safe(edition.fileName()));
    }
  }

  private void printQuarantine(Home home) throws IOException {
    out.println();
    try (Stream<Path> folders = Files.list(home.quarantine())) {
      out.println("refused inputs   " + folders.count());
    }
    for (Refusal refusal : new Quarantine(home).all()) {
      Path reasons = home.quarantine().resolve(refusal.sha256()).resolve("findings.txt");
      out.printf(
          "  %s  %s, refused %s (%s), see %s%n",
          refusal.sha256().substring(0, HASH_DIGITS),
          Terminal.safe(refusal.fileName()),
          refusal.refusedAt(),
          String.join(", ", refusal.rules()),
          reasons);
    }
  }

  private void printRuns(Home home) throws IOException {
    out.println();
    out.println("last runs");
    for (RunLog.Run run : new RunLog(home).last(RUNS_SHOWN)) {
      out.printf(
          "  %s  %-8s exit %d  %s%n",
          run.started(), run.command(), run.exitCode(), lines(run.result()));
    }
  }

  private static String lines(String result) {
    return result.lines().map(Terminal::safe).collect(Collectors.joining("\n"));
  }

  private void printSources(Home home) throws IOException {
    List<SourceState> sources = new SourceStates(home).all();
    if (sources.isEmpty()) {
      return;
    }
    out.println();
    out.println("fetched from");
    for (SourceState source : sources) {
      String success = source.succeededAt().map(Instant::toString).orElse("never");
      String tried = source.triedAt().map(Instant::toString).orElse("never");
      out.printf("  %-20s last success %s, last try %s%n", source.source(), success, tried);
      source
          .staleAt()
          .ifPresent(
              since ->
                  out.printf("    stale since %s: %s%n", since, Terminal.safe(reason(source))));
    }
  }

  private static String reason(SourceState source) {
    return Optional.ofNullable(source.lastError()).orElse("no reason was kept");
  }

  private static boolean isSample(List<EditionNote> editions) {
    return editions.stream().anyMatch(EditionNote::sample);
  }
}
