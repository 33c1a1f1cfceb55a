package se.klimatbokslut.pipeline.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks that no program would write, put together from their parts. */
record HandmadeWorkbook(Path folder) {
  private static final String CONTENT_TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Override PartName="/xl/workbook.xml" ContentType=\
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
      </Types>
      """;
  private static final String WORKBOOK =
      """
      <x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
       xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <x:sheets><x:sheet name="Sheet" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>
      """;
  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Target="worksheets/sheet1.xml" Type=\
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
      </Relationships>
      """;

  Path sheet(Stream<String> rows) throws IOException {
    Stream<String> start = Stream.of("<worksheet><sheetData>");
    Stream<String> end = Stream.of("</sheetData></worksheet>");
    return workbookOf(Stream.concat(start, Stream.concat(rows, end)));
  }

  /** A workbook around the XML of its only sheet, written as it comes. */
  Path workbookOf(Stream<String> sheet) throws IOException {
    Path path = folder.resolve("sheet");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      part(zip, "[Content_Types].xml", Stream.of(CONTENT_TYPES));
      part(zip, "_rels/.rels", Stream.of("<Relationships/>"));
      part(zip, "xl/workbook.xml", Stream.of(WORKBOOK));
      part(zip, "xl/_rels/workbook.xml.rels", Stream.of(RELATIONS));
      part(zip, "xl/worksheets/sheet1.xml", sheet);
    }
    return path;
  }

  Path zip(String part, List<String> content) throws IOException {
    Path path = folder.resolve("zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      part(zip, part, content.stream());
      if (part.startsWith("xl/")) {
        part(zip, "xl/workbook.xml", Stream.of(WORKBOOK));
      }
    }
    return path;
  }

  private static void part(ZipOutputStream zip, String name, Stream<String> content)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    for (String text : (Iterable<String>) content::iterator) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    zip.closeEntry();
  }
}
