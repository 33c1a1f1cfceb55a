package se.klimatbokslut.pipeline.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A file as it is delivered, made in the test. Cells are written {@code a | b | 12.5}. */
final class Delivery {
  private final Path folder;
  private final Map<String, String> sheets = new LinkedHashMap<>();
  private Optional<byte[]> sidecar = Optional.empty();

  private Delivery(Path folder) {
    this.folder = folder;
  }

  static Delivery in(Path folder) {
    return new Delivery(folder);
  }

  Delivery sidecar(String yaml) {
    sidecar = Optional.of(yaml.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Cells that look like a number become numbers, unless they start with an apostrophe. */
  Delivery sheet(String name, String rows) {
    sheets.put(name, rows);
    return this;
  }

  ParsedFile workbook() throws IOException {
    Path path = folder.resolve("workbook");
    try (OutputStream out = Files.newOutputStream(path);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      sheets.forEach((name, rows) -> fill(workbook.newWorksheet(name), rows));
    }
    return PublicationReader.read(path, "delivered.xlsx", sidecar);
  }

  ParsedFile text(String content) throws IOException {
    return text(content, StandardCharsets.UTF_8);
  }

  ParsedFile text(String content, Charset charset) throws IOException {
    return bytes(content.getBytes(charset));
  }

  ParsedFile bytes(byte[] content) throws IOException {
    Path path = Files.write(folder.resolve("text"), content);
    return PublicationReader.read(path, "delivered.csv", sidecar);
  }

  /** The same table as text with separated cells. */
  static String separated(String rows, char separator, char decimalMark) {
    StringBuilder text = new StringBuilder();
    rows.lines().forEach(row -> text.append(line(row, separator, decimalMark)).append('\n'));
    return text.toString();
  }

  private static String line(String row, char separator, char decimalMark) {
    List<String> cells =
        cells(row).stream()
            .map(cell -> isNumber(cell) ? cell.replace('.', decimalMark) : cell)
            .map(cell -> cell.indexOf(separator) < 0 ? cell : '"' + cell + '"')
            .toList();
    return String.join(String.valueOf(separator), cells);
  }

  private static void fill(Worksheet sheet, String rows) {
    List<String> lines = rows.lines().toList();
    for (int row = 0; row < lines.size(); row++) {
      List<String> cells = cells(lines.get(row));
      for (int column = 0; column < cells.size(); column++) {
        fill(sheet, row, column, cells.get(column));
      }
    }
  }

  private static void fill(Worksheet sheet, int row, int column, String cell) {
    if (isNumber(cell)) {
      sheet.value(row, column, new BigDecimal(cell));
    } else if (!cell.isEmpty()) {
      sheet.value(row, column, cell.startsWith("'") ? cell.substring(1) : cell);
    }
  }

  private static boolean isNumber(String cell) {
    return cell.matches("-?[0-9]+(\\.[0-9]+)?");
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
  }
}
