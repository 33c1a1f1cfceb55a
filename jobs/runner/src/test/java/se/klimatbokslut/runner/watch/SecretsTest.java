package se.klimatbokslut.runner.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.store.Home;

/** Tokens, passwords and paths of webhooks stand in no message, whatever goes wrong. */
class SecretsTest {
  private static final Delivery QUICK = new Delivery(Duration.ofMillis(1), Duration.ofSeconds(20));
  private static final String SECRET = "s3cr3t";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"s3cr3t\ns3cr3t", "s3cr3t\u0001", "s3cr3t\u00e5", "\ts3cr3t\u20ac"})
  void aTokenThatCannotBeSentIsRefusedAtOnceAndNotRepeated(String token) throws IOException {
    Path file = Files.writeString(folder.resolve("token"), token);
    for (String who : new String[] {"WEBHOOK", "OPENLINEAGE"}) {
      Map<String, String> environment =
          Map.of(
              "KLIMATBOKSLUT_" + who + "_URL",
              "https://example.org/s3cr3t",
              "KLIMATBOKSLUT_" + who + "_TOKEN_FILE",
              file.toString());
      assertThatThrownBy(() -> watchers(environment))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("KLIMATBOKSLUT_" + who + "_TOKEN")
          .hasMessageContaining("visible ASCII")
          .hasMessageNotContaining(SECRET);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://user:s3cr3t@example.org/",
        "https://example.org/s3cr3t path",
        "ftp://example.org/s3cr3t",
        "https:s3cr3t",
        "https://exam ple.org/s3cr3t",
        "https:///s3cr3t",
        "https://example.org:s3cr3t/",
        "https://under_score.example.org/s3cr3t",
        "s3cr3t"
      })
  void anAddressThatCannotBeUsedIsNotRepeated(String address) {
    for (String who : new String[] {"WEBHOOK", "OPENLINEAGE"}) {
      assertThatThrownBy(() -> watchers(Map.of("KLIMATBOKSLUT_" + who + "_URL", address)))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("KLIMATBOKSLUT_" + who + "_URL is no web address")
          .hasMessageNotContaining(SECRET);
    }
  }

  @Test
  void aReceiverThatRefusesOrIsGoneIsToldByHostOnly() throws Exception {
    EndedRun run = GivenRun.failed(GivenRun.home(folder));
    for (int answer : new int[] {302, 401, 404, 500}) {
      try (Listener listener = new Listener(answer)) {
        assertThatThrownBy(() -> webhook(listener.address().toString()).ended(run))
            .hasMessageStartingWith("127.0.0.1 answered HTTP " + answer)
            .hasMessageNotContaining(SECRET)
            .hasStackTraceContaining("127.0.0.1")
            .satisfies(SecretsTest::hidesSecrets);
      }
    }
    assertThatThrownBy(() -> webhook("http://127.0.0.1:" + closedPort() + "/s3cr3t").ended(run))
        .hasMessageStartingWith("127.0.0.1 did not answer (ConnectException)")
        .satisfies(SecretsTest::hidesSecrets);
    assertThatThrownBy(() -> webhook("http://no-such-host.invalid/s3cr3t").ended(run))
        .hasMessageStartingWith("no-such-host.invalid did not answer")
        .satisfies(SecretsTest::hidesSecrets);
  }

  @Test
  void aMailServerThatIsGoneIsToldByHostOnly() throws Exception {
    EndedRun run = GivenRun.failed(GivenRun.home(folder));
    Map<String, String> environment = new HashMap<>();
    environment.put("KLIMATBOKSLUT_SMTP_HOST", "127.0.0.1");
    environment.put("KLIMATBOKSLUT_SMTP_PORT", String.valueOf(closedPort()));
    environment.put("KLIMATBOKSLUT_SMTP_USER", "drift");
    environment.put("KLIMATBOKSLUT_SMTP_PASSWORD", SECRET);
    environment.put("KLIMATBOKSLUT_MAIL_FROM", "a@example.se");
    environment.put("KLIMATBOKSLUT_MAIL_TO", "b@example.se");
    Watcher mail = Mail.of(new Variables(environment), QUICK).orElseThrow();

    assertThatThrownBy(() -> mail.ended(run))
        .hasMessageStartingWith("127.0.0.1 did not take it")
        .satisfies(SecretsTest::hidesSecrets);
    assertThat(mail.task()).doesNotContain(SECRET);
  }

  private Watcher webhook(String address) {
    return Webhook.of(
            new Variables(
                Map.of(
                    "KLIMATBOKSLUT_WEBHOOK_URL", address, "KLIMATBOKSLUT_WEBHOOK_TOKEN", SECRET)),
            QUICK)
        .orElseThrow();
  }

  private void watchers(Map<String, String> environment) {
    Watchers.of(new Home(folder), Optional.empty(), environment, Clock.systemUTC());
  }

  /** Nor in what --log-level debug would print. */
  private static void hidesSecrets(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      assertThat(cause.toString()).doesNotContain(SECRET);
    }
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
