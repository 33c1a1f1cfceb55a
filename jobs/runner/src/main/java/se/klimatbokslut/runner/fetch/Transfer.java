package se.klimatbokslut.runner.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.net.ssl.SSLException;
import se.klimatbokslut.runner.store.Bytes;

/** One try to get one page of a source. */
final class Transfer {
  private static final String USER_AGENT = "klimatbokslut";

  private final Call call;
  private final Optional<String> key;
  private final Clock clock;
  private final HttpClient client;

  Transfer(Call call, Optional<String> key, Clock clock) {
    this.call = call;
    this.key = key;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(call.connectTimeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * Asks a server.
   *
   * @param known what it said of the file the last time; it may answer that nothing has changed
   * @param into the file to write
   * @throws FetchException when there is no such answer as is expected
   * @throws IOException when the disk fails
   */
  Answer once(Page page, Optional<Validators> known, Path into)
      throws FetchException, IOException, InterruptedException {
    URI address = page.address();
    Optional<String> body = page.body();
    for (int redirects = 0; redirects <= Redirects.MOST; redirects++) {
      HttpResponse<Body.End> response = sent(request(page, address, body, known), into);
      int status = response.statusCode();
      if (!Redirects.isOne(status)) {
        return answer(response, known, into);
      }
      address = Redirects.next(address, response.headers(), call.redirectHosts());
      body = Redirects.keepsBody(status) ? body : Optional.empty();
    }
    throw new FetchException(
        page.address().getHost() + " redirects more than " + Redirects.MOST + " times");
  }

  private HttpRequest request(
      Page page, URI address, Optional<String> body, Optional<Validators> known) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).header("User-Agent", USER_AGENT);
    call.headers().forEach(request::header);
    body.ifPresent(text -> request.POST(BodyPublishers.ofString(text)));
    known.ifPresent(validators -> validators.addTo(request));
    if (Redirects.isSameServer(page.address(), address)) {
      addKey(request);
    }
    return request.build();
  }

  /** Another server than the one that gave out the key never sees it. */
  private void addKey(HttpRequest.Builder request) {
    if (key.isPresent() && call.key().isPresent()) {
      request.header(call.key().get().header(), key.get());
    }
  }

  private HttpResponse<Body.End> sent(HttpRequest request, Path into)
      throws FetchException, InterruptedException {
    try {
      return client.send(request, answer -> body(request, answer, into));
    } catch (IOException e) {
      throw new PassingException(request.uri().getHost() + reason(e));
    }
  }

  /** Of an answer that is no file of the source, not a byte is read. */
  private BodySubscriber<Body.End> body(
      HttpRequest request, HttpResponse.ResponseInfo answer, Path into) {
    Expected expected = new Expected(call, request.uri().getHost(), answer.headers());
    boolean isFile = answer.statusCode() == Statuses.OK && expected.refusal().isEmpty();
    return new Body(into, isFile ? call.mostBytes() : 0);
  }

  private static String reason(IOException e) {
    if (e instanceof HttpConnectTimeoutException || e instanceof ConnectException) {
      return " cannot be reached";
    }
    return e instanceof SSLException
        ? " cannot be reached safely (" + e.getClass().getSimpleName() + ")"
        : " broke the connection off (" + e.getClass().getSimpleName() + ")";
  }

  private Answer answer(HttpResponse<Body.End> response, Optional<Validators> known, Path into)
      throws FetchException, IOException {
    String host = response.uri().getHost();
    if (response.statusCode() == Statuses.NOT_MODIFIED && known.isPresent()) {
      return new Answer.Unchanged();
    }
    if (response.statusCode() != Statuses.OK) {
      throw Statuses.failure(host, response.statusCode(), response.headers(), clock);
    }
    Expected expected = new Expected(call, host, response.headers());
    Optional<FetchException> refusal = expected.refusal();
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    expected.requireWhole(response.body(), into);
    return new Answer.Received(into, Bytes.sha256(into), Validators.of(response.headers()));
  }
}
