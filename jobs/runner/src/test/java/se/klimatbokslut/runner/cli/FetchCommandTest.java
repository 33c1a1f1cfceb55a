package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.cli.Console.Answer;
import se.klimatbokslut.runner.fetch.Server;
import se.klimatbokslut.runner.sample.SampleFolder;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.Releases;

/** Fetching at the command line, alone and before a nightly run. */
class FetchCommandTest {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String STRANGE = "some,columns\n1,2\n";

  @TempDir Path folder;

  @Test
  void fetchedFileIsToldAndTheSecondTimeNotAskedFor() throws IOException {
    try (Server server = new Server(Server.file(STRANGE))) {
      Answer first = fetch(sources(server.address()));
      assertThat(first.exitCode()).as(first.err()).isZero();
      assertThat(first.out()).startsWith("fetched plants: plants-");

      Answer second = fetch(sources(server.address()));
      assertThat(second.exitCode()).isZero();
      assertThat(second.out()).startsWith("not asked plants: due again");

      assertThat(fetch(sources(server.address()), "--source", "plants").out())
          .startsWith("nothing new from plants");
    }
  }

  @Test
  void failedSourceIsExitCodeOneAndStatusTellsSinceWhen() throws IOException {
    try (Server server = new Server(Server.status(404))) {
      Answer answer = fetch(sources(server.address()));

      assertThat(answer.exitCode()).isEqualTo(1);
      assertThat(answer.err()).contains("failed plants: 127.0.0.1 answered HTTP 404");
      assertThat(Console.run(home(), "status").out())
          .contains("plants               last success never, last try 20")
          .contains("    stale since 20")
          .contains("127.0.0.1 answered HTTP 404");
    }
  }

  @Test
  void wrongListIsExitCodeTwoAndNothingIsDone() throws IOException {
    Path wrong = sources("http://example.org");

    Answer answer = fetch(wrong);

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("sources.yaml, line 6: at sources/0/address: expected https");
    assertThat(fetch(sources("https://example.org"), "--source", "plant").err())
        .contains("No source is called 'plant'; the nearest is 'plants'");
    assertThat(home()).doesNotExist();
  }

  @Test
  void dryRunTellsWhatItWouldAskForAndAsksNothing() throws IOException {
    try (Server server = new Server(Server.file(STRANGE))) {
      Answer answer = fetch(sources(server.address()), "--dry-run");

      assertThat(answer.exitCode()).isZero();
      assertThat(answer.out())
          .isEqualTo("would ask plants%n  GET %s/plants%n".formatted(server.address()));
      assertThat(home()).doesNotExist();
    }
  }

  @Test
  void nightIsNoWorseForAPublisherThatCannotBeReached() throws Exception {
    OneNight night = OneNight.published();
    Path copy = night.copyOfHome(folder);
    try (Server server = new Server(Server.status(404))) {
      Answer answer =
          Console.runWithoutSpark(
              copy,
              "nightly",
              "--fetch",
              "--sources",
              sources(server.address()).toString(),
              "--inbox",
              night.inbox().toString(),
              "--targets",
              night.targets().toString());

      assertThat(answer.exitCode()).as(answer.err()).isZero();
      assertThat(answer.err()).contains("failed plants: 127.0.0.1 answered HTTP 404");
      assertThat(answer.out())
          .startsWith("nothing new; current release stays")
          .contains("stale: plants since 20")
          .contains("(last success never)");
      assertThat(copy.resolve("metrics/klimatbokslut.prom"))
          .content()
          .contains("klimatbokslut_source_last_success_timestamp_seconds{source=\"plants\"} 0.0")
          .containsPattern(
              "klimatbokslut_source_stale_since_timestamp_seconds\\{source=\"plants\"} 1\\.");
    }
  }

  /** Wrong usage is told before a publisher is asked, and is no run that did not end. */
  @Test
  void nightWithAWrongInboxAsksNobody() throws Exception {
    OneNight night = OneNight.published();
    Path copy = night.copyOfHome(folder);
    try (Server server = new Server(Server.status(404))) {
      String sources = sources(server.address()).toString();
      String missing = folder.resolve("no-inbox").toString();
      Answer answer =
          Console.runWithoutSpark(
              copy,
              "nightly",
              "--fetch",
              "--sources",
              sources,
              "--inbox",
              missing,
              "--targets",
              night.targets().toString());

      assertThat(answer.exitCode()).isEqualTo(2);
      assertThat(answer.err()).contains("Cannot read the inbox " + missing);
      assertThat(server.asked()).isEmpty();
    }
    assertThat(OneNight.nightly(copy, night.inbox(), night.targets()).err())
        .doesNotContain("did not end");
  }

  @Test
  void fetchedFileIsRefusedLikeAnyOther() throws Exception {
    OneNight night = OneNight.published();
    Path copy = night.copyOfHome(folder);
    String release = new Releases(new Home(copy)).current().orElseThrow();
    try (Server server = new Server(Server.file(STRANGE))) {
      Console.run(copy, "fetch", "--sources", sources(server.address()).toString());
      Answer answer = OneNight.nightly(copy, night.inbox(), night.targets());

      assertThat(answer.exitCode()).isEqualTo(1);
      assertThat(answer.out())
          .contains("refused plants-20")
          .contains("refused 1 of 1 files; current release stays " + release);
    }
  }

  @Test
  void nightCanLiveOfWhatItFetches() throws Exception {
    OneNight night = OneNight.published();
    try (Server server =
        new Server(
            Server.file(Files.readAllBytes(night.inbox().resolve("koldioxid.xlsx")), XLSX),
            Server.file(Files.readAllBytes(night.inbox().resolve("folkmangd-2022.xlsx")), XLSX))) {
      Path list = Files.writeString(folder.resolve("two.yaml"), two(server.address()));
      Answer answer =
          Console.run(
              home(),
              "nightly",
              "--fetch",
              "--sources",
              list.toString(),
              "--targets",
              night.targets().toString());

      assertThat(answer.exitCode()).as(answer.err()).isZero();
      assertThat(answer.out())
          .contains("fetched smhi-co2: smhi-co2-20")
          .contains("took in smhi-co2-20")
          .contains("took in scb-population-20")
          .contains("published release ");
      assertThat(Console.run(home(), "query", "select distinct licence from core_edition").out())
          .contains("as stated in the list");
    }
  }

  @Test
  void sampleDataAndFetchedFilesDoNotMeet() throws IOException {
    Path sample = new SampleFolder("inbox").path();
    System.setProperty("klimatbokslut.sample-data", sample.resolve("..").normalize().toString());
    try {
      Answer answer = Console.run(home(), "nightly", "--fetch", "--inbox", sample.toString());

      assertThat(answer.exitCode()).isEqualTo(2);
      assertThat(answer.err()).contains("--fetch and the sample data in --inbox");
    } finally {
      System.clearProperty("klimatbokslut.sample-data");
    }
  }

  private Path home() {
    return folder.resolve("home");
  }

  private Answer fetch(Path sources, String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "fetch";
    arguments[1] = "--sources";
    arguments[2] = sources.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Console.run(home(), arguments);
  }

  private Path sources(String address) throws IOException {
    return Files.writeString(
        folder.resolve("sources.yaml"),
        """
        sources:
          - id: plants
            publication: facilities
            publisher: Naturvårdsverket
            licence: CC0-1.0
            address: %s/plants
            file: plants.csv
            media_types: [text/csv]
            every: P1D
        """
            .formatted(address));
  }

  private static String two(String address) {
    return "sources:\n" + workbook("smhi-co2", address) + workbook("scb-population", address);
  }

  private static String workbook(String id, String address) {
    return """
          - id: %s
            publication: %s
            publisher: the publisher
            licence: as stated in the list
            address: %s/%s
            file: %s.xlsx
            media_types: [%s]
            every: P1D
        """
        .formatted(id, id, address, id, id, XLSX);
  }
}
