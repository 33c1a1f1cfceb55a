package se.klimatbokslut.runner.torture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Damage to the bytes of any file. */
final class FileDamages {
  /** Makes other bytes. */
  interface Damage {
    byte[] of(byte[] bytes, Random chance);
  }

  private FileDamages() {}

  static Map<String, Damage> all() {
    Map<String, Damage> damages = new LinkedHashMap<>();
    damages.put("truncated", (bytes, chance) -> Arrays.copyOf(bytes, chance.nextInt(bytes.length)));
    damages.put(
        "truncated-at-the-end",
        (bytes, chance) -> Arrays.copyOf(bytes, bytes.length - 1 - chance.nextInt(40)));
    damages.put("one-byte-flipped", (bytes, chance) -> flipped(bytes, chance, 1));
    damages.put("ten-bytes-flipped", (bytes, chance) -> flipped(bytes, chance, 10));
    damages.put(
        "many-bytes-flipped", (bytes, chance) -> flipped(bytes, chance, bytes.length / 100 + 1));
    damages.put("a-block-of-zeros", FileDamages::zeros);
    damages.put("middle-cut-out", FileDamages::cut);
    damages.put("garbage-appended", (bytes, chance) -> joined(bytes, garbage(chance)));
    damages.put("garbage-prepended", (bytes, chance) -> joined(garbage(chance), bytes));
    damages.put("twice-in-a-row", (bytes, chance) -> joined(bytes, bytes));
    damages.put("empty", (bytes, chance) -> new byte[0]);
    damages.put("blank-lines", (bytes, chance) -> "\n\n\n".getBytes(UTF_8));
    damages.put("all-zeros", (bytes, chance) -> new byte[bytes.length]);
    damages.put("random-bytes", (bytes, chance) -> random(chance, bytes.length));
    damages.put("base64", (bytes, chance) -> Base64.getMimeEncoder().encode(bytes));
    damages.put("gzipped", (bytes, chance) -> gzip(bytes));
    damages.put(
        "a-web-page",
        (bytes, chance) -> "<!DOCTYPE html><html><body>Logga in</body></html>".getBytes(UTF_8));
    damages.put(
        "an-error-in-json", (bytes, chance) -> "{\"error\": \"not found\"}".getBytes(UTF_8));
    damages.put(
        "a-pdf", (bytes, chance) -> joined("%PDF-1.7\n".getBytes(UTF_8), random(chance, 2000)));
    return damages;
  }

  private static byte[] flipped(byte[] bytes, Random chance, int count) {
    byte[] result = bytes.clone();
    for (int i = 0; i < count; i++) {
      result[chance.nextInt(result.length)] ^= (byte) (1 << chance.nextInt(8));
    }
    return result;
  }

  private static byte[] zeros(byte[] bytes, Random chance) {
    byte[] result = bytes.clone();
    int from = chance.nextInt(result.length);
    Arrays.fill(result, from, Math.min(result.length, from + 512), (byte) 0);
    return result;
  }

  private static byte[] cut(byte[] bytes, Random chance) {
    int from = chance.nextInt(bytes.length / 2);
    int to = from + 1 + chance.nextInt(bytes.length / 2);
    return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
  }

  private static byte[] garbage(Random chance) {
    return random(chance, 1 + chance.nextInt(300));
  }

  private static byte[] random(Random chance, int length) {
    byte[] bytes = new byte[length];
    chance.nextBytes(bytes);
    return bytes;
  }

  static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
