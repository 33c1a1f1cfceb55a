package se.klimatbokslut.runner.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.klimatbokslut.runner.store.Home;

/** Runs of one source in one home, on a clock of their own and without waiting. */
final class Fetching {
  static final Instant FIRST = Instant.parse("2026-03-02T03:00:00Z");

  final Home home;
  final List<Duration> pauses = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private Map<String, String> environment = Map.of();
  private Instant now = FIRST;

  Fetching(Path folder) throws IOException {
    home = new Home(folder.resolve("home"));
    home.create();
  }

  /** More lines of the source. */
  Fetching stating(String... more) {
    lines.addAll(List.of(more));
    return this;
  }

  Fetching with(String variable, String value) {
    environment = Map.of(variable, value);
    return this;
  }

  Fetching nextDay() {
    now = now.plus(Duration.ofDays(1));
    return this;
  }

  Outcome from(Server server) throws IOException, InterruptedException {
    return from(server.address() + "/data");
  }

  Outcome from(String address) throws IOException, InterruptedException {
    return fetch(yaml(address), List.of()).run().get(0);
  }

  Fetch fetch(String yaml, List<String> named) {
    return new Fetch(
        home,
        new SourceList(SourceFile.of("sources.yaml", yaml), named),
        environment,
        Clock.fixed(now, ZoneOffset.UTC),
        pauses::add);
  }

  String yaml(String address) {
    List<String> all = new ArrayList<>(lines);
    addUsual(all, "file: facilities.csv");
    addUsual(all, "timeout: PT30S");
    addUsual(all, "media_types: [text/csv]");
    return """
        sources:
          - id: plants
            publication: facilities
            publisher: Naturvårdsverket
            licence: CC0-1.0
            every: P1D
            address: %s
            %s
        """
        .formatted(address, String.join("\n    ", all));
  }

  private static void addUsual(List<String> lines, String usual) {
    String key = usual.substring(0, usual.indexOf(':') + 1);
    if (lines.stream().noneMatch(line -> line.startsWith(key))) {
      lines.add(usual);
    }
  }

  SourceState state() throws IOException {
    return new SourceStates(home).of("plants");
  }

  /** Names of the files in the drop folder, sidecars too. */
  List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(home.fetched())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  String content(String file) throws IOException {
    return Files.readString(home.fetched().resolve(file));
  }

  /** Everything that a run has written into the home. */
  String everythingWritten() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(home.root())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(file).append('\n').append(Files.readString(file)).append('\n');
      }
    }
    return all.toString();
  }
}
