package se.klimatbokslut.publish.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The same bytes from the same entries: libraries put the time of day into the zips they write. */
final class SteadyZip {
  /** The earliest time that a zip can say. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SteadyZip() {}

  /**
   * Copies the entries in their order.
   *
   * @param replaced texts of entries to put in place of those in the zip
   */
  static void write(byte[] zip, Map<String, String> replaced, OutputStream out) throws IOException {
    try (ZipFile from = ZipFile.builder().setByteArray(zip).get();
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
        ZipEntry steady = new ZipEntry(entry.getName());
        steady.setTimeLocal(NO_TIME);
        to.putNextEntry(steady);
        String text = replaced.get(entry.getName());
        to.write(text == null ? bytes(from, entry) : text.getBytes(StandardCharsets.UTF_8));
        to.closeEntry();
      }
    }
  }

  private static byte[] bytes(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }
}
