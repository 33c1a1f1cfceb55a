package se.klimatbokslut.runner.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A publisher's server on this machine: it gives one answer after the other, the last for good. */
public final class Server implements AutoCloseable {
  private static final String CSV = "text/csv";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private List<Reply> replies;

  /** A request, as it came in. */
  public record Asked(String method, String path, String body, List<String> headers) {
    Optional<String> header(String name) {
      String start = name.toLowerCase(Locale.ROOT) + ": ";
      return headers.stream()
          .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(start))
          .map(header -> header.substring(start.length()))
          .findFirst();
    }
  }

  /** How a request is answered. */
  public interface Reply {
    void to(HttpExchange exchange, CountDownLatch closed) throws IOException, InterruptedException;
  }

  public Server(Reply... replies) throws IOException {
    this.replies = List.of(replies);
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** From now on it answers in another way. */
  public void then(Reply... next) {
    replies = List.of(next);
    asked.clear();
  }

  public List<Asked> asked() {
    return asked;
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    List<String> headers =
        exchange.getRequestHeaders().entrySet().stream()
            .map(header -> header.getKey() + ": " + header.getValue().get(0))
            .toList();
    Asked one =
        new Asked(exchange.getRequestMethod(), exchange.getRequestURI().toString(), body, headers);
    try {
      reply(one).to(exchange, closed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  private synchronized Reply reply(Asked one) {
    asked.add(one);
    return replies.get(Math.min(asked.size(), replies.size()) - 1);
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  /** A whole file with status 200 and headers such as "ETag: x". */
  public static Reply file(String content, String... headers) {
    return file(content.getBytes(StandardCharsets.UTF_8), CSV, headers);
  }

  /** A web page. */
  static Reply page(String content) {
    return file(content.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
  }

  public static Reply file(byte[] content, String mediaType, String... headers) {
    return (exchange, closed) -> {
      exchange.getResponseHeaders().add("Content-Type", mediaType);
      add(exchange, headers);
      exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
      exchange.getResponseBody().write(content);
    };
  }

  public static Reply status(int status, String... headers) {
    return (exchange, closed) -> {
      add(exchange, headers);
      exchange.sendResponseHeaders(status, -1);
    };
  }

  /** The beginning of a file whose length was stated, then the end of the connection. */
  static Reply brokenOff(String beginning, long stated) {
    return (exchange, closed) -> {
      exchange.getResponseHeaders().add("Content-Type", CSV);
      exchange.sendResponseHeaders(200, stated);
      exchange.getResponseBody().write(beginning.getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
    };
  }

  /** A body that goes on for as long as somebody reads. */
  static Reply endless() {
    return (exchange, closed) -> {
      exchange.getResponseHeaders().add("Content-Type", CSV);
      exchange.sendResponseHeaders(200, 0);
      byte[] line = "municipality_id,year\n".repeat(100).getBytes(StandardCharsets.UTF_8);
      try (OutputStream out = exchange.getResponseBody()) {
        while (closed.getCount() > 0) {
          out.write(line);
        }
      }
    };
  }

  /** No answer at all. */
  static Reply silence() {
    return (exchange, closed) -> closed.await();
  }

  /** The beginning of a file, and nothing more on an open connection. */
  static Reply stalled(String beginning) {
    return (exchange, closed) -> {
      exchange.getResponseHeaders().add("Content-Type", CSV);
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write(beginning.getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      closed.await();
    };
  }

  private static void add(HttpExchange exchange, String... headers) {
    for (String header : headers) {
      String[] parts = header.split(": ", 2);
      exchange.getResponseHeaders().add(parts[0], parts[1]);
    }
  }
}
