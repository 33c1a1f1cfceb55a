package se.klimatbokslut.runner.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Shows a folder to this computer alone, as a web server with a strict policy does. */
final class WebServer implements AutoCloseable {
  private static final int THREADS = 4;
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final String OCTETS = "application/octet-stream";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css",
          "js", "text/javascript",
          "svg", "image/svg+xml",
          "json", "application/json",
          "xml", "application/atom+xml",
          "csv", "text/csv; charset=utf-8");

  private final Path folder;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  private WebServer(Path folder, HttpServer server) {
    this.folder = folder;
    this.server = server;
  }

  static WebServer of(Path folder) throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    WebServer shown = new WebServer(folder, HttpServer.create(new InetSocketAddress(here, 0), 0));
    shown.server.createContext("/", shown::answer);
    shown.server.setExecutor(shown.threads);
    shown.server.start();
    return shown;
  }

  /** Its address, with a slash at the end. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (exchange.getRequestURI().getPath().equals("/favicon.ico")) {
        // what browsers ask for beside a file that is no page
        exchange.sendResponseHeaders(204, -1);
        return;
      }
      Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
      if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      String name = file.getFileName().toString();
      String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), OCTETS);
      exchange.getResponseHeaders().set("Content-Type", type);
      if (!isPack(name)) {
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
      }
      byte[] bytes = Files.readAllBytes(file);
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  /** A page that brings its style along, to be sent by mail; it has no place on a web server. */
  private static boolean isPack(String name) {
    return name.startsWith("bokslut-");
  }
}
