package se.klimatbokslut.pipeline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.UnreadableFile;

/** Opens a file by what its bytes are. Its name plays no part: archived files have none. */
final class GridFile {
  private static final int HEAD_BYTES = 1024;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final String READABLE = "a workbook (xlsx), a text table or JSON";

  private GridFile() {}

  /**
   * @param name as delivered, for messages
   * @throws RefusedFileException when the bytes are no workbook, text table or JSON
   */
  static Grid open(Path path, String name) throws IOException {
    byte[] head = head(path);
    if (startsWith(head, ZIP)) {
      return Workbook.open(path, name);
    }
    if (startsWith(head, OLE2)) {
      throw unreadable(
          name, "an old or encrypted Excel workbook (.xls)", "one opened and saved again as .xlsx");
    }
    return openText(path, name, beginning(head));
  }

  private static Grid openText(Path path, String name, String beginning) throws IOException {
    if (Files.size(path) > Limits.TEXT_BYTES) {
      throw Limits.tooLarge(
          SourceCell.wholeFile(name),
          Files.size(path) + " bytes of text",
          "at most " + Limits.TEXT_BYTES);
    }
    if (beginning.isEmpty() && Files.size(path) <= HEAD_BYTES) {
      throw unreadable(name, "an empty file", READABLE);
    }
    if (isWebPage(beginning)) {
      throw unreadable(name, "a web page", READABLE);
    }
    if (beginning.startsWith("<?xml")) {
      throw unreadable(name, "an XML document", READABLE);
    }
    if (beginning.startsWith("{") || beginning.startsWith("[")) {
      return new JsonScalars(name, path);
    }
    return TextTable.open(path, name);
  }

  static RefusedFileException unreadable(String name, String found, String expected) {
    return new RefusedFileException(
        new UnreadableFile(SourceCell.wholeFile(name), found, expected));
  }

  private static byte[] head(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(HEAD_BYTES);
    }
  }

  private static String beginning(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    return text.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isWebPage(String beginning) {
    return beginning.startsWith("<")
        && (beginning.contains("<html")
            || beginning.contains("<!doctype")
            || beginning.contains("<table"));
  }

  private static boolean startsWith(byte[] head, byte[] signature) {
    return head.length >= signature.length
        && Arrays.equals(head, 0, signature.length, signature, 0, signature.length);
  }
}
