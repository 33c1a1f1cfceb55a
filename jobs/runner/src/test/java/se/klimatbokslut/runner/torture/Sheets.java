package se.klimatbokslut.runner.torture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Workbooks read as texts and written as the few parts that a workbook needs. */
final class Sheets {
  static final String FIRST = "xl/worksheets/sheet1.xml";
  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String SHEET =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
  static final String SHEET_END = "</sheetData></worksheet>";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final int LETTERS = 26;

  private Sheets() {}

  /** A sheet by its name. */
  record Named(String name, List<List<String>> rows) {}

  static List<Named> read(byte[] xlsx) {
    List<Named> sheets = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        sheets.add(new Named(sheet.getName(), rows(sheet.read())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sheets;
  }

  private static List<List<String>> rows(List<Row> read) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : read) {
      while (rows.size() < row.getRowNum() - 1) {
        rows.add(new ArrayList<>());
      }
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < row.getCellCount(); column++) {
        cells.add(text(row.getCell(column)));
      }
      rows.add(cells);
    }
    return rows;
  }

  private static String text(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    return cell.getType() == CellType.NUMBER
        ? cell.asNumber().toPlainString()
        : String.valueOf(cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue());
  }

  static Map<String, byte[]> parts(List<Named> sheets) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    StringBuilder types = new StringBuilder();
    StringBuilder names = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    String spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    for (int i = 1; i <= sheets.size(); i++) {
      types.append(
          "<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"%sworksheet+xml\"/>"
              .formatted(i, spreadsheet));
      names.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
              .formatted(escaped(sheets.get(i - 1).name()), i, i));
      relations.append(
          "<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
              .formatted(i, OFFICE, i));
    }
    put(
        parts,
        "[Content_Types].xml",
        "<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\"".formatted(PACKAGE)
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
            + spreadsheet
            + "sheet.main+xml\"/>"
            + types
            + "</Types>");
    put(
        parts,
        "_rels/.rels",
        "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            .formatted(PACKAGE, OFFICE));
    put(
        parts,
        "xl/workbook.xml",
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
            .formatted(OFFICE, names));
    put(
        parts,
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"%srelationships\">%s</Relationships>"
            .formatted(PACKAGE, relations));
    for (int i = 1; i <= sheets.size(); i++) {
      put(parts, "xl/worksheets/sheet" + i + ".xml", xml(sheets.get(i - 1).rows()));
    }
    return parts;
  }

  private static void put(Map<String, byte[]> parts, String name, String xml) {
    parts.put(name, (HEAD + xml).getBytes(UTF_8));
  }

  static String xml(List<List<String>> rows) {
    StringBuilder xml = new StringBuilder(SHEET);
    for (int row = 0; row < rows.size(); row++) {
      xml.append("<row r=\"").append(row + 1).append("\">");
      for (int column = 0; column < rows.get(row).size(); column++) {
        cell(xml, letters(column) + (row + 1), rows.get(row).get(column));
      }
      xml.append("</row>");
    }
    return xml.append(SHEET_END).toString();
  }

  private static void cell(StringBuilder xml, String address, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (text.charAt(0) == Cells.RAW) {
      xml.append(text.substring(1).replace("@", address));
    } else if (text.matches("-?(0|[1-9][0-9]*)([.][0-9]+)?")) {
      xml.append("<c r=\"").append(address).append("\"><v>").append(text).append("</v></c>");
    } else {
      xml.append("<c r=\"").append(address).append("\" t=\"inlineStr\"><is><t>");
      xml.append(escaped(text)).append("</t></is></c>");
    }
  }

  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
