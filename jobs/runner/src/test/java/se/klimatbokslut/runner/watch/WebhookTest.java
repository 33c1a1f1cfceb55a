package se.klimatbokslut.runner.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebhookTest {
  private static final Delivery QUICK = new Delivery(Duration.ofMillis(1), Duration.ofSeconds(20));
  private static final Delivery IMPATIENT =
      new Delivery(Duration.ofMillis(1), Duration.ofMillis(200));

  @TempDir Path folder;

  @Test
  void refusalIsToldWithFileRuleAndPlace() throws Exception {
    try (Listener listener = new Listener(200)) {
      webhook(listener, QUICK).ended(GivenRun.refused(GivenRun.home(folder)));

      JsonNode told = new JsonMapper().readTree(listener.received().get(0).body());
      assertThat(told.path("event").asText()).isEqualTo("refused");
      assertThat(told.path("exit_code").asInt()).isEqualTo(1);
      assertThat(told.path("command").asText()).isEqualTo("nightly");
      assertThat(told.path("current_release").asText()).isEqualTo(GivenRun.RELEASE);
      assertThat(told.path("stale_since").asText()).isEqualTo(GivenRun.REFUSED_AT);
      assertThat(told.at("/refused_files/0/file").asText()).isEqualTo("utsläpp.xlsx");
      assertThat(told.at("/refused_files/0/findings/0/rule").asText()).isEqualTo("not-a-number");
      assertThat(told.at("/refused_files/0/findings/0/where").asText())
          .isEqualTo("utsläpp.xlsx, row 812");
      assertThat(listener.received().get(0).authorization()).isEqualTo("Bearer t0ken");
    }
  }

  @Test
  void failureIsTold() throws Exception {
    try (Listener listener = new Listener(204)) {
      webhook(listener, QUICK).ended(GivenRun.failed(GivenRun.home(folder)));

      assertThat(listener.received().get(0).body())
          .contains("\"event\":\"failed\"")
          .contains("klimatbokslut nightly failed: Lost the job database\"");
    }
  }

  @Test
  void successIsNotTold() throws Exception {
    try (Listener listener = new Listener(200)) {
      webhook(listener, QUICK).ended(GivenRun.published(GivenRun.home(folder)));

      assertThat(listener.received()).isEmpty();
    }
  }

  @Test
  void brokenServerIsTriedAgain() throws Exception {
    try (Listener listener = new Listener(503, 429, 200)) {
      webhook(listener, QUICK).ended(GivenRun.refused(GivenRun.home(folder)));

      assertThat(listener.received()).hasSize(3);
    }
  }

  @Test
  void serverThatStaysBrokenIsToldWithoutTheSecretPath() throws Exception {
    try (Listener listener = new Listener(500)) {
      EndedRun run = GivenRun.refused(GivenRun.home(folder));

      assertThatThrownBy(() -> webhook(listener, QUICK).ended(run))
          .isInstanceOf(IOException.class)
          .hasMessage("127.0.0.1 answered HTTP 500, 3 times");
      assertThat(listener.received()).hasSize(3);
    }
  }

  @Test
  void refusedTokenAndRedirectAreNotTriedAgain() throws Exception {
    EndedRun run = GivenRun.refused(GivenRun.home(folder));
    for (int answer : new int[] {401, 302}) {
      try (Listener listener = new Listener(answer)) {
        assertThatThrownBy(() -> webhook(listener, QUICK).ended(run))
            .hasMessage("127.0.0.1 answered HTTP " + answer);
        assertThat(listener.received()).hasSize(1);
      }
    }
  }

  @Test
  void serverThatIsSilentIsGivenUp() throws Exception {
    try (Listener listener = new Listener(Listener.SILENCE)) {
      EndedRun run = GivenRun.refused(GivenRun.home(folder));

      assertThatThrownBy(() -> webhook(listener, IMPATIENT).ended(run))
          .hasMessage("127.0.0.1 did not answer (HttpTimeoutException), tried 3 times");
    }
  }

  private static Webhook webhook(Listener listener, Delivery delivery) {
    return new Webhook(listener.address(), Optional.of("t0ken"), delivery);
  }
}
