package se.klimatbokslut.publish.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** What spreadsheets open holds no formula, and what stood there can be read again. */
class NoFormulasTest {
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  @Property
  void noTextOfACsvForExcelStartsAFormulaAndAllCanBeReadAgain(
      @ForAll("texts") String name, @ForAll("texts") String text) throws Exception {
    List<List<String>> lines = csv(written(TableFormat.CSV_EXCEL_SV, name, text), ';');

    for (List<String> line : lines) {
      assertThat(startsFormula(line.get(0))).as(line.get(0)).isFalse();
    }
    assertThat(exact(lines.get(0).get(0))).isEqualTo(name);
    assertThat(exact(lines.get(1).get(0))).isEqualTo(text);
    assertThat(lines.get(1).get(1)).isEqualTo("-1,5");
  }

  @Property
  void noTextOfAWorkbookStartsAFormulaAndAllButControlCharactersCanBeReadAgain(
      @ForAll("texts") String name, @ForAll("texts") String text) throws Exception {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(written(TableFormat.XLSX, name, text)))) {
      List<Row> rows = workbook.getFirstSheet().read();
      for (Row row : rows) {
        assertThat(row.getCell(0).getType()).isIn(CellType.STRING, CellType.EMPTY);
        assertThat(startsFormula(row.getCellText(0))).as(row.getCellText(0)).isFalse();
      }
      assertThat(rows.get(1).getCell(1).asNumber()).isEqualTo(new BigDecimal("-1.5"));
      assertThat(visible(exact(rows.get(1).getCellText(0)))).isEqualTo(visible(text));
    }
  }

  @Property
  void theCsvForProgramsKeepsEveryTextAsItIs(@ForAll("texts") String text) throws Exception {
    List<String> line = csv(written(TableFormat.CSV, "name", text), ',').get(1);

    assertThat(line).containsExactly(text, "-1.5");
  }

  /** Beginnings that spreadsheets look at, before anything. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> beginning =
        Arbitraries.of(
                "=", "+", "-", "@", "\t", "\r", "\n", "'", " ", "\u00a0", "\ufeff", "\"", ";")
            .list()
            .ofMaxSize(4)
            .map(parts -> String.join("", parts));
    Arbitrary<String> other =
        Arbitraries.of("\u0001", "\u200b", "＝", "_x003D_", "_x000D_", "1", "");
    Arbitrary<String> rest =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.strings().ofMaxLength(8).filter(NoFormulasTest::isText)),
            Tuple.of(1, Arbitraries.of("cmd|'/c calc'!A0", "1+1", "HYPERLINK(\"x\";\"y\")", "å")));
    return Combinators.combine(beginning, other, rest).as((a, b, c) -> a + b + c);
  }

  /** Tables are read from UTF-8 and hold no halves of characters. */
  private static boolean isText(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text) && !text.contains("\u0000");
  }

  private static byte[] written(TableFormat format, String name, String text) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RowWriter writer = format.writer(out)) {
      writer.columns(List.of(new ResultColumn(name, false), new ResultColumn("n", true)));
      writer.row(List.of(text, new BigDecimal("-1.5")));
    }
    return out.toByteArray();
  }

  /** As RFC 4180 has it: only a quote ends what a quote began. */
  private static List<List<String>> csv(byte[] bytes, char separator) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = separator == ';' ? 1 : 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each == '"' && quoted && text.startsWith("\"\"", i)) {
        cell.append(text.charAt(i++));
      } else if (each == '"') {
        quoted = !quoted;
      } else if (quoted || (each != separator && !text.startsWith("\r\n", i))) {
        cell.append(each);
      } else {
        line.add(cell.toString());
        cell.setLength(0);
        if (each == '\r') {
          lines.add(line);
          line = new ArrayList<>();
          i++;
        }
      }
    }
    assertThat(quoted).isFalse();
    return lines;
  }

  /**
   * As a spreadsheet sees it: control characters, blanks and what is invisible count for nothing.
   */
  private static boolean startsFormula(String text) {
    String seen = text.replaceFirst("^[\\p{Z}\\p{Cc}\\p{Cf}]+", "");
    boolean first = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return first || (!seen.isEmpty() && FORMULA_STARTS.indexOf(seen.charAt(0)) >= 0);
  }

  /** One apostrophe off where apostrophes stand before the start of a formula. */
  private static String exact(String cell) {
    String behind = cell.replaceFirst("^'+", "");
    boolean held = !behind.equals(cell) && !SpreadsheetText.harmless(behind).equals(behind);
    return held ? cell.substring(1) : cell;
  }

  /** XML has no control characters, and one end of line. */
  private static String visible(String text) {
    return text.replaceAll("[\\p{Cc}\uFFFE\uFFFF]", "");
  }
}
