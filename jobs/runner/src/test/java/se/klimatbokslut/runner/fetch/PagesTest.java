package se.klimatbokslut.runner.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.fetch.Outcome.Kind;

/** Sources of several requests. */
class PagesTest {
  private static final String YEARS = "pages: [{name: year, years: {first: 2021, last: 2022}}]";

  @TempDir Path folder;
  private Fetching fetching;

  @BeforeEach
  void makeHome() throws IOException {
    fetching = new Fetching(folder);
  }

  @Test
  void everyPageIsAFileAndServersAreGivenAPause() throws Exception {
    fetching.stating(YEARS, "file: 'plants-{year}.csv'", "pause: PT0.5S");
    try (Server server = new Server(Server.file("a\n"), Server.file("b\n"))) {
      assertThat(fetching.from(server.address() + "/{year}").kind()).isEqualTo(Kind.FETCHED);

      assertThat(server.asked()).extracting(Server.Asked::path).containsExactly("/2021", "/2022");
      assertThat(fetching.pauses).containsExactly(Duration.ofMillis(500));
      assertThat(fetching.files()).hasSize(4);
    }
  }

  @Test
  void onlyTheChangedPageIsNew() throws Exception {
    fetching.stating(YEARS, "file: 'plants-{year}.csv'");
    try (Server server = new Server(Server.file("a\n"), Server.file("b\n"))) {
      fetching.from(server.address() + "/{year}");
      server.then(Server.file("a\n"), Server.file("c\n"));

      assertThat(fetching.nextDay().from(server.address() + "/{year}").words())
          .startsWith("plants-2022-2026-03-03-");
    }
  }

  @Test
  void pagesBeforeTheOneThatFailsStay() throws Exception {
    fetching.stating(YEARS, "file: 'plants-{year}.csv'");
    try (Server server = new Server(Server.file("a\n"), Server.status(404))) {
      assertThat(fetching.from(server.address() + "/{year}").kind()).isEqualTo(Kind.FAILED);

      assertThat(fetching.files()).hasSize(2);
      assertThat(fetching.state().pages()).containsOnlyKeys("2021");
      server.then(Server.file("a\n"), Server.file("b\n"));
      assertThat(fetching.from(server.address() + "/{year}").words())
          .startsWith("plants-2022-")
          .doesNotContain("plants-2021");
    }
  }

  @Test
  void answersBecomeOneDocumentInTheirOwnWords() throws Exception {
    fetchingTogether();
    try (Server server = new Server(json("{\"v\": 1.10}"), json(" [2] "))) {
      fetching.from(server.address() + "/{year}");

      assertThat(fetching.content(fetching.files().get(0)))
          .isEqualToIgnoringWhitespace(
              """
              {"pages":[{"year":"2021","answer":{"v": 1.10}}
              ,{"year":"2022","answer":[2]}
              ]}
              """);
      assertThat(fetching.nextDay().from(server.address() + "/{year}").kind())
          .as("another answer to the first page")
          .isEqualTo(Kind.FETCHED);
      assertThat(fetching.nextDay().from(server.address() + "/{year}").kind())
          .isEqualTo(Kind.UNCHANGED);
    }
  }

  @Test
  void oneBrokenAnswerLeavesNothingHalf() throws Exception {
    fetchingTogether();
    try (Server server = new Server(json("{\"v\": 1}"), json("{\"v\":"))) {
      assertThat(fetching.from(server.address() + "/{year}").words())
          .contains("JSON that breaks off or is malformed");
      assertThat(fetching.files()).isEmpty();
      assertThat(fetching.home.scratch()).isEmptyDirectory();
    }
  }

  @Test
  void limitHoldsForAllAnswersTogether() throws Exception {
    fetchingTogether();
    fetching.stating("most_bytes: 12");
    try (Server server = new Server(json("[1234567]"), json("[1234567]"))) {
      assertThat(fetching.from(server.address() + "/{year}").words())
          .contains("more than 12 bytes");
    }
  }

  @Test
  void sourceThatIsKeptAsideIsNotInTheInbox() throws Exception {
    fetching.stating("deliver: aside");
    try (Server server = new Server(Server.file("a\n"))) {
      fetching.from(server);

      assertThat(fetching.files()).isEmpty();
      assertThat(fetching.home.fetched().resolve("aside/plants").toFile().list()).hasSize(2);
      assertThat(fetching.nextDay().from(server).kind()).isEqualTo(Kind.UNCHANGED);
    }
  }

  private void fetchingTogether() {
    fetching.stating(
        YEARS, "combine: json", "file: plants.json", "media_types: [application/json]");
  }

  private static Server.Reply json(String text) {
    return Server.file(text.getBytes(StandardCharsets.UTF_8), "application/json; charset=UTF-8");
  }
}
