package se.klimatbokslut.runner.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes workbooks that are the same every time: without the time when they were written. */
final class Workbooks {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String WRITTEN = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z";
  private static final String ALWAYS = "2025-01-01T00:00:00Z";
  private static final LocalDateTime ZIP_TIME = LocalDateTime.of(2025, 1, 1, 0, 0);

  private Workbooks() {}

  /** One sheet; cells are texts and numbers, empty texts stay empty cells. */
  static byte[] of(String sheet, List<List<Object>> rows) throws IOException {
    return of(Map.of(sheet, rows));
  }

  /** Sheets in the order of the map. */
  static byte[] of(Map<String, List<List<Object>>> sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "sample", "1.0")) {
      sheets.forEach((sheet, rows) -> fill(workbook.newWorksheet(sheet), rows));
    }
    return packed(parts(out.toByteArray()));
  }

  private static void fill(Worksheet worksheet, List<List<Object>> rows) {
    for (int row = 0; row < rows.size(); row++) {
      fill(worksheet, row, rows.get(row));
    }
  }

  /** The parts of a workbook by name, as they are before compression. */
  static Map<String, byte[]> parts(byte[] workbook) throws IOException {
    Path file = Files.createTempFile("workbook", ".xlsx");
    try {
      return parts(Files.write(file, workbook));
    } finally {
      Files.delete(file);
    }
  }

  private static Map<String, byte[]> parts(Path workbook) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        byte[] content = zip.getInputStream(part).readAllBytes();
        parts.put(part.getName(), timeless(part.getName(), content));
      }
    }
    return parts;
  }

  private static byte[] timeless(String part, byte[] content) {
    if (!part.equals(PROPERTIES)) {
      return content;
    }
    String text = new String(content, StandardCharsets.UTF_8);
    return text.replaceAll(WRITTEN, ALWAYS).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] packed(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(ZIP_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  private static void fill(Worksheet sheet, int row, List<Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column) instanceof Number number) {
        sheet.value(row, column, number);
      } else if (!cells.get(column).equals("")) {
        sheet.value(row, column, cells.get(column).toString());
      }
    }
  }
}
