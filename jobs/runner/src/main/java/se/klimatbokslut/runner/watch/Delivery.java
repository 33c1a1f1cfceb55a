package se.klimatbokslut.runner.watch;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.failsafe.function.CheckedRunnable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Sends something to another machine, several times when it does not answer. */
final class Delivery {
  private static final int TRIES = 3;
  private static final int SERVER_ERROR = 500;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int REDIRECT = 300;

  private final Duration firstPause;
  private final Duration patience;
  private final HttpClient client;

  /**
   * @param firstPause before the second try; it doubles before the third
   * @param patience how long a try may take
   */
  Delivery(Duration firstPause, Duration patience) {
    this.firstPause = firstPause;
    this.patience = patience;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  static Delivery usual() {
    return new Delivery(Duration.ofSeconds(2), Duration.ofSeconds(10));
  }

  Duration patience() {
    return patience;
  }

  /** What another try may mend. */
  static final class Unanswered extends IOException {
    private static final long serialVersionUID = 1L;

    Unanswered(String message) {
      super(message);
    }
  }

  /** Tries until it works or was tried often enough. */
  void repeat(CheckedRunnable sending) throws IOException {
    RetryPolicy<Object> policy =
        RetryPolicy.builder()
            .handle(Unanswered.class)
            .withMaxAttempts(TRIES)
            .withBackoff(firstPause, firstPause.multipliedBy(TRIES + 1L))
            .build();
    try {
      Failsafe.with(policy).run(sending);
    } catch (FailsafeException e) {
      throw new IOException(e.getCause() == null ? "failed" : e.getCause().getMessage(), e);
    }
  }

  /**
   * Posts JSON. A message of what is thrown names the host alone: paths of webhooks are secrets.
   *
   * @throws IOException when it was not accepted
   */
  void post(URI address, Optional<String> token, String json) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(patience)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json));
    token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
    repeat(() -> send(request.build()));
  }

  private void send(HttpRequest request) throws IOException, InterruptedException {
    String host = request.uri().getHost();
    int status = status(request, host);
    if (status >= SERVER_ERROR || status == TOO_MANY_REQUESTS) {
      throw new Unanswered(host + " answered HTTP " + status + ", " + TRIES + " times");
    }
    if (status >= REDIRECT) {
      throw new IOException(host + " answered HTTP " + status);
    }
  }

  private int status(HttpRequest request, String host) throws IOException, InterruptedException {
    try {
      HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
      return response.statusCode();
    } catch (IOException e) {
      throw new Unanswered(
          host
              + " did not answer ("
              + e.getClass().getSimpleName()
              + "), tried "
              + TRIES
              + " times");
    }
  }
}
