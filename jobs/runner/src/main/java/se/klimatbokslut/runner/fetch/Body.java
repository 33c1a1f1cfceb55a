package se.klimatbokslut.runner.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalLong;

/** The body of an answer on its way to the disk. What is not expected is refused on the way. */
final class Body {
  private static final int BUFFER = 64 * 1024;
  private static final int BEGINNING = 512;
  private static final String UNKNOWN_TYPE = "application/octet-stream";

  private final Call call;
  private final String host;

  Body(Call call, String host) {
    this.call = call;
    this.host = host;
  }

  /**
   * Writes a body to a file.
   *
   * @return its SHA-256
   * @throws FetchException when it is not what is expected, or breaks off
   * @throws IOException when the disk fails
   */
  String write(HttpResponse<InputStream> response, Path file) throws FetchException, IOException {
    HttpHeaders headers = response.headers();
    requireExpected(headers);
    MessageDigest digest = sha256();
    long written;
    try (InputStream in = response.body();
        OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      written = copy(in, out);
    }
    requireWhole(headers, written);
    requireNoWebPage(file);
    return HexFormat.of().formatHex(digest.digest());
  }

  private void requireExpected(HttpHeaders headers) throws FetchException {
    String type = headers.firstValue("Content-Type").orElse(UNKNOWN_TYPE);
    String plain = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    if (!call.mediaTypes().contains(plain)) {
      throw new FetchException(
          "%s sent %s, expected %s"
              .formatted(host, shown(plain), String.join(" or ", call.mediaTypes())));
    }
    String encoding = headers.firstValue("Content-Encoding").orElse("identity");
    if (!encoding.equals("identity")) {
      throw new FetchException(host + " sent packed bytes that were not asked for");
    }
    if (headers.firstValueAsLong("Content-Length").orElse(0) > call.mostBytes()) {
      throw tooLarge();
    }
  }

  /** A header of a stranger, as a message may show it. */
  private static String shown(String type) {
    return type.matches("[a-z0-9.+/-]{1,80}") ? type : "no known media type";
  }

  private long copy(InputStream in, OutputStream out) throws FetchException, IOException {
    byte[] buffer = new byte[BUFFER];
    long total = 0;
    for (int read = next(in, buffer, total); read >= 0; read = next(in, buffer, total)) {
      total += read;
      if (total > call.mostBytes()) {
        throw tooLarge();
      }
      out.write(buffer, 0, read);
    }
    return total;
  }

  private int next(InputStream in, byte[] buffer, long total) throws FetchException {
    try {
      return in.read(buffer);
    } catch (IOException e) {
      throw new PassingException(host + " broke off after " + total + " bytes");
    }
  }

  private FetchException tooLarge() {
    return new FetchException(host + " sent more than " + call.mostBytes() + " bytes, the limit");
  }

  private void requireWhole(HttpHeaders headers, long written) throws FetchException {
    OptionalLong stated = headers.firstValueAsLong("Content-Length");
    if (stated.isPresent() && stated.getAsLong() != written) {
      throw new PassingException(
          "%s sent %d of %d bytes".formatted(host, written, stated.getAsLong()));
    }
    if (written == 0) {
      throw new FetchException(host + " sent nothing");
    }
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

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java without SHA-256", e);
    }
  }
}
