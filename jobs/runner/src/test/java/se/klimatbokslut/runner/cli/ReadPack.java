package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** What a pack's files show, read by other programs than those that wrote them. */
final class ReadPack {
  private static final int HEADER_ROWS = 2;

  private final Path folder;
  private final String name;

  ReadPack(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /** Rows of every table of the page by its id. */
  Map<String, List<List<String>>> html() {
    return new ReadPage(page()).rows();
  }

  /** The page as it is written. */
  String page() {
    try {
      return Files.readString(file(".html"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows of every table of the document but those of cards, its heading left out. */
  List<List<List<String>>> docx() throws IOException {
    try (InputStream in = Files.newInputStream(file(".docx"));
        XWPFDocument document = new XWPFDocument(in)) {
      return document.getTables().stream().map(ReadPack::rows).toList();
    }
  }

  private static List<List<String>> rows(XWPFTable table) {
    return table.getRows().stream()
        .skip(1)
        .map(row -> row.getTableCells().stream().map(cell -> bare(cell.getText())).toList())
        .toList();
  }

  /** Rows of every sheet but the first by its name; numbers as numbers. */
  Map<String, List<List<Object>>> xlsx() throws IOException {
    Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(file(".xlsx"));
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      for (Sheet sheet : workbook.getSheets().skip(1).toList()) {
        try (Stream<Row> rows = sheet.openStream()) {
          sheets.put(sheet.getName(), rows.skip(HEADER_ROWS).map(ReadPack::values).toList());
        }
      }
    }
    return sheets;
  }

  private static List<Object> values(Row row) {
    return row.stream().map(ReadPack::value).toList();
  }

  private static Object value(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    return cell.getType() == CellType.NUMBER ? cell.asNumber() : bare(cell.getText());
  }

  /** All text of the PDF without blanks. */
  String pdf() throws IOException {
    try (PDDocument document = Loader.loadPDF(file(".pdf").toFile())) {
      return bare(new PDFTextStripper().getText(document));
    }
  }

  /** A file of the pack by what its name ends with. */
  Path file(String ending) {
    return folder.resolve(name + ending);
  }

  /** A chart's file of its own. */
  Path figure(String id, String ending) {
    return folder.resolve("figures").resolve(name + "-" + id + ending);
  }

  /** Without blanks, which formats set differently; hyphens that keep a line are hyphens. */
  static String bare(String text) {
    return text.replaceAll("[\\s\u00a0\u202f]+", "").replace('\u2011', '-');
  }

  static List<String> bare(List<String> texts) {
    return texts.stream().map(ReadPack::bare).toList();
  }

  /** A figure as people read it, as a number. */
  static BigDecimal number(String shown) {
    return new BigDecimal(bare(shown).replace('−', '-').replace("+", "").replace(',', '.'));
  }
}
