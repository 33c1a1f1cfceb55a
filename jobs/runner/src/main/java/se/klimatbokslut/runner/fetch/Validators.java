package se.klimatbokslut.runner.fetch;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a server calls the state of a file, as it wrote it.
 *
 * @param etag of the header ETag
 * @param lastModified of the header Last-Modified
 */
record Validators(@Nullable String etag, @Nullable String lastModified) {
  static Optional<Validators> of(HttpHeaders headers) {
    String etag = sendable(headers, "ETag");
    String lastModified = sendable(headers, "Last-Modified");
    return etag == null && lastModified == null
        ? Optional.empty()
        : Optional.of(new Validators(etag, lastModified));
  }

  /** What could not be sent back is of no use. */
  private static @Nullable String sendable(HttpHeaders headers, String name) {
    return headers
        .firstValue(name)
        .filter(value -> value.matches("[\\x20-\\x7e]{1,300}"))
        .orElse(null);
  }

  /** Asks for an answer only if the state is another one. */
  void addTo(HttpRequest.Builder request) {
    if (etag != null) {
      request.header("If-None-Match", etag);
    }
    if (lastModified != null) {
      request.header("If-Modified-Since", lastModified);
    }
  }
}
