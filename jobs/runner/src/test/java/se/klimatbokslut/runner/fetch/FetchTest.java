package se.klimatbokslut.runner.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.fetch.Outcome.Kind;

/** What comes back from a server, and what is made of it. */
class FetchTest {
  private static final String ONE = "municipality_id,year\nSE-2081,2022\n";
  private static final String OTHER = "municipality_id,year\nSE-2081,2023\n";
  private static final String KEY = "s3cr3t-k3y";

  @TempDir Path folder;
  private Fetching fetching;

  @BeforeEach
  void makeHome() throws IOException {
    fetching = new Fetching(folder);
  }

  @AfterEach
  void nothingHalfIsLeft() throws IOException {
    assertThat(fetching.home.scratch()).isEmptyDirectory();
  }

  @Test
  void newFileLiesInTheDropFolderWithASidecarThatSaysWhereItIsFrom() throws Exception {
    try (Server server = new Server(Server.file(ONE))) {
      Outcome outcome = fetching.from(server);

      assertThat(outcome.kind()).isEqualTo(Kind.FETCHED);
      assertThat(fetching.files())
          .containsExactly(
              "facilities-2026-03-02-1f84becd.csv", "facilities-2026-03-02-1f84becd.csv.meta.yaml");
      assertThat(fetching.content(fetching.files().get(0))).isEqualTo(ONE);
      assertThat(fetching.content(fetching.files().get(1)))
          .isEqualTo(
              """
              publication: "facilities"
              licence: "CC0-1.0"
              source: "Naturvårdsverket, %s/data"
              retrieved: "2026-03-02"
              """
                  .formatted(server.address()));
    }
  }

  @Test
  void sameBytesAgainAreNothingNew() throws Exception {
    try (Server server = new Server(Server.file(ONE))) {
      fetching.from(server);

      assertThat(fetching.nextDay().from(server).kind()).isEqualTo(Kind.UNCHANGED);
      assertThat(fetching.files()).hasSize(2);
      assertThat(fetching.state().lastNew()).isEqualTo("2026-03-02T03:00:00Z");
      assertThat(fetching.state().lastSuccess()).isEqualTo("2026-03-03T03:00:00Z");
    }
  }

  @Test
  void changedFileLiesBesideTheOlderOne() throws Exception {
    try (Server server = new Server(Server.file(ONE, "ETag: \"1\""))) {
      fetching.from(server);
      server.then(Server.file(OTHER, "ETag: \"2\""));

      assertThat(fetching.nextDay().from(server).kind()).isEqualTo(Kind.FETCHED);
      assertThat(fetching.files()).hasSize(4);
    }
  }

  @Test
  void changedFileWithTheSameEtagIsNew() throws Exception {
    try (Server server = new Server(Server.file(ONE, "ETag: \"1\""))) {
      fetching.from(server);
      server.then(Server.file(OTHER, "ETag: \"1\""));

      assertThat(fetching.nextDay().from(server).kind()).isEqualTo(Kind.FETCHED);
    }
  }

  @Test
  void serverIsAskedForChangesOnly() throws Exception {
    String modified = "Last-Modified: Sun, 01 Mar 2026 10:00:00 GMT";
    try (Server server = new Server(Server.file(ONE, "ETag: \"1\"", modified))) {
      fetching.from(server);
      server.then(Server.status(304));

      assertThat(fetching.nextDay().from(server).kind()).isEqualTo(Kind.UNCHANGED);
      assertThat(server.asked().get(0).header("If-None-Match")).hasValue("\"1\"");
      assertThat(server.asked().get(0).header("If-Modified-Since"))
          .hasValue("Sun, 01 Mar 2026 10:00:00 GMT");
    }
  }

  @Test
  void fileThatWasLostIsFetchedWhateverTheEtag() throws Exception {
    try (Server server = new Server(Server.file(ONE, "ETag: \"1\""))) {
      fetching.from(server);
      Files.delete(fetching.home.fetched().resolve(fetching.files().get(0)));
      server.then(Server.file(ONE, "ETag: \"1\""));

      assertThat(fetching.nextDay().from(server).kind()).isEqualTo(Kind.FETCHED);
      assertThat(server.asked().get(0).header("If-None-Match")).isEmpty();
    }
  }

  @Test
  void otherAddressIsNotAskedWithTheOldEtag() throws Exception {
    try (Server server = new Server(Server.file(ONE, "ETag: \"1\""))) {
      fetching.from(server);
      fetching.nextDay().from(server.address() + "/other");

      assertThat(server.asked().get(1).header("If-None-Match")).isEmpty();
    }
  }

  @Test
  void unaskedNotModifiedIsAFailure() throws Exception {
    try (Server server = new Server(Server.status(304))) {
      assertFailed(server, "127.0.0.1 answered HTTP 304");
    }
  }

  @Test
  void sourceIsNotAskedBeforeItIsDueUnlessItIsNamed() throws Exception {
    try (Server server = new Server(Server.file(ONE))) {
      fetching.from(server);

      assertThat(fetching.from(server).kind()).isEqualTo(Kind.NOT_DUE);
      String yaml = fetching.yaml(server.address() + "/data");
      assertThat(fetching.fetch(yaml, List.of("plants")).run().get(0).kind())
          .isEqualTo(Kind.UNCHANGED);
    }
  }

  @Test
  void busyServerIsAskedAgainAfterTheTimeItAsksFor() throws Exception {
    try (Server server = new Server(Server.status(429, "Retry-After: 7"), Server.file(ONE))) {
      assertThat(fetching.from(server).kind()).isEqualTo(Kind.FETCHED);
      assertThat(fetching.pauses).containsExactly(Duration.ofSeconds(7));
    }
  }

  @Test
  void serverThatAsksForAnHourIsLeftAloneInThisRun() throws Exception {
    try (Server server = new Server(Server.status(503, "Retry-After: 3600"))) {
      assertFailed(server, "asks to wait 3600 s, longer than a run waits");
      assertThat(server.asked()).hasSize(1);
    }
  }

  @Test
  void serverErrorIsTriedAgainAfterGrowingPauses() throws Exception {
    try (Server server = new Server(Server.status(500), Server.status(502), Server.file(ONE))) {
      assertThat(fetching.from(server).kind()).isEqualTo(Kind.FETCHED);
      assertThat(fetching.pauses).hasSize(2);
      assertThat(fetching.pauses.get(0)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
      assertThat(fetching.pauses.get(1)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }
  }

  @Test
  void serverThatStaysBrokenIsTriedFourTimes() throws Exception {
    try (Server server = new Server(Server.status(500))) {
      assertFailed(server, "127.0.0.1 answered HTTP 500, tried 4 times");
      assertThat(server.asked()).hasSize(4);
    }
  }

  @Test
  void missingPageIsNotAskedForAgain() throws Exception {
    try (Server server = new Server(Server.status(404))) {
      assertFailed(server, "HTTP 404 (nothing is there");
      assertThat(server.asked()).hasSize(1);
    }
  }

  @Test
  void bodyThatBreaksOffIsTriedAgainAndNeverDelivered() throws Exception {
    try (Server server = new Server(Server.brokenOff("municipality_id", 1000))) {
      assertFailed(server, "broke the connection off");
      assertThat(server.asked()).hasSize(4);
      server.then(Server.brokenOff("municipality_id", 1000), Server.file(ONE));

      assertThat(fetching.from(server).kind()).isEqualTo(Kind.FETCHED);
      assertThat(fetching.content(fetching.files().get(0))).isEqualTo(ONE);
    }
  }

  @Test
  void bodyThatStallsIsBrokenOff() throws Exception {
    fetching.stating("timeout: PT0.2S");
    try (Server server = new Server(Server.stalled("municipality_id"))) {
      assertFailed(server, "did not answer within PT0.2S, tried 4 times");
    }
  }

  @Test
  void serverThatSaysNothingIsBrokenOff() throws Exception {
    fetching.stating("timeout: PT0.2S");
    try (Server server = new Server(Server.silence())) {
      assertFailed(server, "did not answer within PT0.2S, tried 4 times");
    }
  }

  @Test
  void serverThatIsNotThereIsTold() throws Exception {
    String address;
    try (Server server = new Server(Server.file(ONE))) {
      address = server.address();
    }
    Outcome outcome = fetching.from(address + "/data");

    assertThat(outcome.kind()).isEqualTo(Kind.FAILED);
    assertThat(outcome.words()).contains("127.0.0.1 cannot be reached, tried 4 times");
  }

  @Test
  void endlessBodyEndsAtTheLimit() throws Exception {
    fetching.stating("most_bytes: 100000");
    try (Server server = new Server(Server.endless())) {
      assertFailed(server, "127.0.0.1 sent more than 100000 bytes, the limit");
      assertThat(server.asked()).hasSize(1);
    }
  }

  @Test
  void fileThatIsStatedToBeTooLargeIsNotRead() throws Exception {
    fetching.stating("most_bytes: 10");
    try (Server server = new Server(Server.brokenOff("municipality_id", 1000))) {
      assertFailed(server, "127.0.0.1 sent more than 10 bytes, the limit");
    }
  }

  @Test
  void emptyBodyIsRefused() throws Exception {
    try (Server server = new Server(Server.file(""))) {
      assertFailed(server, "127.0.0.1 sent nothing");
    }
  }

  @Test
  void unexpectedMediaTypeIsRefused() throws Exception {
    try (Server server = new Server(Server.page(ONE))) {
      assertFailed(server, "127.0.0.1 sent text/html, expected text/csv");
    }
  }

  @Test
  void errorPageThatIsCalledDataIsRefused() throws Exception {
    try (Server server = new Server(Server.file("\n<!DOCTYPE html><p>Tillfälligt stängt</p>"))) {
      assertFailed(server, "127.0.0.1 sent a web page in place of data");
    }
  }

  @Test
  void packedBytesThatNobodyAskedForAreRefused() throws Exception {
    try (Server server = new Server(Server.file(ONE, "Content-Encoding: gzip"))) {
      assertFailed(server, "packed bytes");
    }
  }

  @Test
  void failureLeavesTheLastFileAndIsStaleSinceTheFirstOne() throws Exception {
    try (Server server = new Server(Server.file(ONE))) {
      fetching.from(server);
      server.then(Server.status(404));
      fetching.nextDay().from(server);
      fetching.nextDay().from(server);

      assertThat(fetching.files()).hasSize(2);
      assertThat(fetching.state().lastSuccess()).isEqualTo("2026-03-02T03:00:00Z");
      assertThat(fetching.state().staleSince()).isEqualTo("2026-03-03T03:00:00Z");
      assertThat(fetching.state().lastTry()).isEqualTo("2026-03-04T03:00:00Z");
      server.then(Server.file(ONE));
      fetching.from(server);

      assertThat(fetching.state().staleAt()).as("asked at once, and mended").isEmpty();
      assertThat(fetching.state().lastError()).isNull();
    }
  }

  @Test
  void stateThatCannotBeReadIsStartedAgain() throws Exception {
    try (Server server = new Server(Server.file(ONE))) {
      fetching.from(server);
      Files.writeString(fetching.home.fetched().resolve(".state/plants.json"), "{\"half\":");

      assertThat(fetching.from(server).kind()).isEqualTo(Kind.FETCHED);
      assertThat(fetching.files()).as("the same file under the same name").hasSize(2);
    }
  }

  @Test
  void keyIsSentAndFoundNowhereElse() throws Exception {
    fetching
        .stating("key: {header: x-api-key, variable: KLIMATBOKSLUT_PLANTS_KEY}")
        .with("KLIMATBOKSLUT_PLANTS_KEY", KEY);
    try (Server server = new Server(Server.file(ONE))) {
      fetching.from(server);
      assertThat(server.asked().get(0).header("x-api-key")).hasValue(KEY);
      server.then(
          Server.status(302, "Location: http://elsewhere.example/?key=" + KEY),
          Server.status(403, "X-Said: " + KEY));
      Outcome redirected = fetching.nextDay().from(server);
      Outcome refused = fetching.nextDay().from(server);

      assertThat(redirected.toString()).contains("failed").doesNotContain(KEY);
      assertThat(refused.toString()).contains("the key is missing or not accepted");
      assertThat(fetching.everythingWritten()).doesNotContain(KEY);
    }
  }

  @Test
  void keyThatCannotBeSentIsNotRepeated() {
    fetching
        .stating("key: {header: x-api-key, variable: KLIMATBOKSLUT_PLANTS_KEY}")
        .with("KLIMATBOKSLUT_PLANTS_KEY", KEY + "\r\nX-More: 1");

    assertThatThrownBy(() -> fetching.from("https://example.org/data"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("KLIMATBOKSLUT_PLANTS_KEY holds what no key can")
        .message()
        .doesNotContain(KEY);
  }

  @Test
  void keyMayLieInAFile() throws Exception {
    Path file = Files.writeString(folder.resolve("key"), KEY + "\n");
    fetching
        .stating("key: {header: x-api-key, variable: KLIMATBOKSLUT_PLANTS_KEY}")
        .with("KLIMATBOKSLUT_PLANTS_KEY_FILE", file.toString());
    try (Server server = new Server(Server.file(ONE))) {
      fetching.from(server);

      assertThat(server.asked().get(0).header("x-api-key")).hasValue(KEY);
    }
  }

  @Test
  void sourceWithoutItsKeyIsLeftOutAndToldWhenItIsNamed() throws Exception {
    fetching.stating("key: {header: x-api-key, variable: KLIMATBOKSLUT_PLANTS_KEY}");

    assertThat(fetching.from("https://example.org/data").toString())
        .contains("left out plants: set KLIMATBOKSLUT_PLANTS_KEY");
    String yaml = fetching.yaml("https://example.org/data");
    assertThatThrownBy(() -> fetching.fetch(yaml, List.of("plants")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("plants needs a key");
  }

  private void assertFailed(Server server, String words) throws Exception {
    List<String> before = fetching.files();
    Outcome outcome = fetching.from(server);

    assertThat(outcome.kind()).isEqualTo(Kind.FAILED);
    assertThat(outcome.words()).contains(words);
    assertThat(fetching.files()).isEqualTo(before);
    assertThat(fetching.state().lastError()).contains(words);
  }
}
