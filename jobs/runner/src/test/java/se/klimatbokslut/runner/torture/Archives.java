package se.klimatbokslut.runner.torture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip archives as named bytes, also those that no library would write. */
final class Archives {
  private static final byte[] LOCAL = {'P', 'K', 3, 4};
  private static final byte[] CENTRAL = {'P', 'K', 1, 2};

  private Archives() {}

  static Map<String, byte[]> entries(byte[] zip) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          entries.put(entry.getName(), in.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** An archive with a second entry of a name; it is written with a name of the same length. */
  static byte[] withTwo(Map<String, byte[]> entries, String name, byte[] second) {
    String stand = "#".repeat(name.length());
    Map<String, byte[]> both = new LinkedHashMap<>(entries);
    both.put(stand, second);
    return renamed(zip(both), stand, name);
  }

  /** Renames in the local headers and in the directory. */
  static byte[] renamed(byte[] zip, String from, String to) {
    byte[] old = from.getBytes(UTF_8);
    byte[] name = to.getBytes(UTF_8);
    byte[] result = zip.clone();
    for (int i = 0; i + old.length <= result.length; i++) {
      if (startsWith(result, i, old)
          && (startsWith(result, i - 30, LOCAL) || startsWith(result, i - 46, CENTRAL))) {
        System.arraycopy(name, 0, result, i, name.length);
      }
    }
    return result;
  }

  /** An entry that unpacks to a text, a block over and over, and an end. */
  static byte[] bomb(
      Map<String, byte[]> entries, String name, String start, byte[] block, int times, String end) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(Deflater.BEST_SPEED);
      List<String> names = new ArrayList<>(entries.keySet());
      names.remove(name);
      for (String other : names) {
        out.putNextEntry(new ZipEntry(other));
        out.write(entries.get(other));
      }
      out.putNextEntry(new ZipEntry(name));
      out.write(start.getBytes(UTF_8));
      for (int i = 0; i < times; i++) {
        out.write(block);
      }
      out.write(end.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static boolean startsWith(byte[] bytes, int at, byte[] signature) {
    if (at < 0 || at + signature.length > bytes.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if (bytes[at + i] != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
