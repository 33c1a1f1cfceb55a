package se.klimatbokslut.runner.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.fetch.Outcome.Kind;

class RedirectsTest {
  private static final String ONE = "municipality_id,year\nSE-2081,2022\n";

  @TempDir Path folder;
  private Fetching fetching;

  @BeforeEach
  void makeHome() throws IOException {
    fetching = new Fetching(folder);
  }

  @Test
  void sameServerMayLeadElsewhereOnItself() throws Exception {
    try (Server server = new Server(Server.status(302, "Location: /moved"), Server.file(ONE))) {
      assertThat(fetching.from(server).kind()).isEqualTo(Kind.FETCHED);
      assertThat(server.asked().get(1).path()).isEqualTo("/moved");
    }
  }

  @Test
  void anotherServerIsNotFollowedUnlessItIsListed() throws Exception {
    try (Server other = new Server(Server.file(ONE))) {
      String location = "Location: " + other.address().replace("127.0.0.1", "localhost") + "/x";
      try (Server server = new Server(Server.status(301, location))) {
        Outcome outcome = fetching.from(server);

        assertThat(outcome.words())
            .contains("127.0.0.1 redirects to localhost: not followed")
            .contains("redirect_hosts");
        assertThat(other.asked()).isEmpty();
        assertThat(fetching.stating("redirect_hosts: [localhost]").from(server).kind())
            .isEqualTo(Kind.FETCHED);
      }
    }
  }

  @Test
  void keyStaysWithItsServer() throws Exception {
    fetching
        .stating(
            "key: {header: x-api-key, variable: KLIMATBOKSLUT_PLANTS_KEY}",
            "redirect_hosts: [localhost]")
        .with("KLIMATBOKSLUT_PLANTS_KEY", "s3cr3t");
    try (Server other = new Server(Server.file(ONE))) {
      String location = "Location: " + other.address().replace("127.0.0.1", "localhost") + "/x";
      try (Server server = new Server(Server.status(307, location))) {
        assertThat(fetching.from(server).kind()).isEqualTo(Kind.FETCHED);
        assertThat(server.asked().get(0).header("x-api-key")).hasValue("s3cr3t");
        assertThat(other.asked().get(0).headers()).noneMatch(line -> line.contains("s3cr3t"));
      }
    }
  }

  @Test
  void loopEnds() throws Exception {
    try (Server server = new Server(Server.status(302, "Location: /data"))) {
      assertThat(fetching.from(server).words()).contains("redirects more than 5 times");
      assertThat(server.asked()).hasSize(6);
    }
  }

  @Test
  void queryIsPostedAgainWhereTheServerSaysSo() throws Exception {
    fetching.stating("method: POST", "body: {table: FOLK1A}");
    try (Server server =
        new Server(
            Server.status(308, "Location: /a"),
            Server.status(303, "Location: /b"),
            Server.file(ONE))) {
      assertThat(fetching.from(server).kind()).isEqualTo(Kind.FETCHED);
      assertThat(server.asked())
          .extracting(Server.Asked::method)
          .containsExactly("POST", "POST", "GET");
      assertThat(server.asked().get(1).body()).isEqualTo("{\"table\":\"FOLK1A\"}");
      assertThat(server.asked().get(0).header("Content-Type")).hasValue("application/json");
    }
  }

  @Test
  void encryptionIsNotLeft() {
    for (String to : List.of("http://example.org/a", "http://localhost/a", "ftp://example.org/")) {
      Assertions.assertThatThrownBy(
              () -> next("https://example.org/data", to, Set.of("example.org", "localhost")))
          .as(to)
          .isInstanceOf(FetchException.class)
          .hasMessageContaining("without encryption: not followed");
    }
  }

  @Test
  void nobodyLeadsOutOfThisMachineWithoutEncryption() {
    Assertions.assertThatThrownBy(
            () -> next("http://localhost/data", "http://example.org/a", Set.of("example.org")))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("without encryption: not followed");
  }

  @Test
  void addressWithoutSenseIsNotFollowed() {
    for (String to : List.of("", "about:blank", "https://user:pass@example.org/", "::")) {
      Assertions.assertThatThrownBy(() -> next("https://example.org/data", to, Set.of()))
          .as(to)
          .isInstanceOf(FetchException.class)
          .hasMessage("example.org redirects to something that is no web address");
    }
  }

  private static URI next(String from, String to, Set<String> hosts) throws FetchException {
    Map<String, List<String>> headers = to.isEmpty() ? Map.of() : Map.of("Location", List.of(to));
    return Redirects.next(URI.create(from), HttpHeaders.of(headers, (name, value) -> true), hosts);
  }
}
