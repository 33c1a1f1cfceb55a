package se.klimatbokslut.runner.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import se.klimatbokslut.runner.store.Bytes;

/**
 * What a workbook holds, whenever it was made. Publishers make one anew for each download, with the
 * moment in its properties; what counts are the parts below {@code xl/} with their sizes and
 * checksums.
 */
final class ContentHash {
  private static final String CONTENT = "xl/";

  private ContentHash() {}

  /**
   * Of a workbook; empty for every other file.
   *
   * @param name that the file will have
   */
  static Optional<String> of(Path file, String name) throws IOException {
    if (!name.endsWith(".xlsx")) {
      return Optional.empty();
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Map<String, String> parts = parts(zip);
      return parts.isEmpty() ? Optional.empty() : Optional.of(Bytes.sha256(parts.toString()));
    } catch (ZipException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> parts(ZipFile zip) {
    Map<String, String> parts = new TreeMap<>();
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry part = all.nextElement();
      if (part.getName().startsWith(CONTENT) && !part.isDirectory()) {
        parts.put(part.getName(), part.getSize() + " " + part.getCrc());
      }
    }
    return parts;
  }
}
