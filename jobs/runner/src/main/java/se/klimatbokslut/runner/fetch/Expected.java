package se.klimatbokslut.runner.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** What an answer must be to count as a file of the source. */
final class Expected {
  private static final int BEGINNING = 512;
  private static final String UNKNOWN_TYPE = "application/octet-stream";

  private final Call call;
  private final String host;
  private final HttpHeaders headers;

  Expected(Call call, String host, HttpHeaders headers) {
    this.call = call;
    this.host = host;
    this.headers = headers;
  }

  /** Why nothing of the body is read; empty when it may be. */
  Optional<FetchException> refusal() {
    String type = headers.firstValue("Content-Type").orElse(UNKNOWN_TYPE);
    String plain = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    if (!call.mediaTypes().contains(plain)) {
      String expected = String.join(" or ", call.mediaTypes());
      return refusal("sent " + shown(plain) + ", expected " + expected);
    }
    if (!headers.firstValue("Content-Encoding").orElse("identity").equals("identity")) {
      return refusal("sent packed bytes that were not asked for");
    }
    return length().orElse(0) > call.mostBytes() ? Optional.of(tooLarge()) : Optional.empty();
  }

  private Optional<FetchException> refusal(String words) {
    return Optional.of(new FetchException(host + " " + words));
  }

  /** Told when all of the body is on the disk. */
  void requireWhole(Body.End end, Path file) throws FetchException, IOException {
    if (end.disk().isPresent()) {
      throw end.disk().get();
    }
    if (end.isTooLarge()) {
      throw tooLarge();
    }
    if (length().orElse(end.bytes()) != end.bytes()) {
      throw new PassingException(
          "%s sent %d of %d bytes".formatted(host, end.bytes(), length().getAsLong()));
    }
    if (end.bytes() == 0) {
      throw new FetchException(host + " sent nothing");
    }
    requireNoWebPage(file);
  }

  /** Error pages often come with status 200 and any media type. */
  private void requireNoWebPage(Path file) throws FetchException, IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      String text = beginning.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
      if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
        throw new FetchException(host + " sent a web page in place of data");
      }
    }
  }

  private OptionalLong length() {
    return headers.firstValueAsLong("Content-Length");
  }

  private FetchException tooLarge() {
    return new FetchException(host + " sent more than " + call.mostBytes() + " bytes, the limit");
  }

  /** A header of a stranger, as a message may show it. */
  private static String shown(String type) {
    return type.matches("[a-z0-9.+/-]{1,80}") ? type : "no known media type";
  }
}
