package se.klimatbokslut.runner.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine that answers with given statuses, the last one for good. */
public final class Listener implements AutoCloseable {
  /** In place of a status: no answer before the listener is closed. */
  public static final int SILENCE = 0;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<Integer> answers;
  private final List<Received> received = new CopyOnWriteArrayList<>();

  /** What was posted, and under which authorization. */
  public record Received(String authorization, String body) {}

  public Listener(Integer... answers) throws IOException {
    this.answers = List.of(answers);
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::take);
    server.start();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hooks/s3cr3t-path");
  }

  public List<Received> received() {
    return received;
  }

  private void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    int number = addAndCount(new Received(authorization, body));
    int answer = answers.get(Math.min(number, answers.size()) - 1);
    if (answer == SILENCE) {
      awaitClosing();
      return;
    }
    exchange.getResponseHeaders().add("Location", "/elsewhere");
    exchange.sendResponseHeaders(answer, -1);
    exchange.close();
  }

  private synchronized int addAndCount(Received one) {
    received.add(one);
    return received.size();
  }

  private void awaitClosing() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
