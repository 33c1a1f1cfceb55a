package se.klimatbokslut.publish.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class XlsxTextTest {
  private static final String REST =
      " more characters, which a cell of Excel cannot hold: csv, json and parquet have them]";

  @Test
  void whatFitsStaysAsItIs() {
    assertThat(XlsxText.ofData("")).isEmpty();
    assertThat(XlsxText.ofData("a".repeat(32_767))).isEqualTo("a".repeat(32_767));
  }

  /** The notice is 94 characters for five digits, so 32 673 are kept: 95 of 32 768 are not. */
  @Test
  void whatDoesNotFitIsCounted() {
    assertThat(XlsxText.ofData("a".repeat(32_768))).isEqualTo("a".repeat(32_673) + " … [95" + REST);
  }

  @Test
  void theApostropheBeforeAFormulaCounts() {
    assertThat(XlsxText.ofData("=" + "a".repeat(32_766)))
        .startsWith("'=a")
        .endsWith("a … [95" + REST);
  }

  /** 32 673 is odd and each face takes two, so one half of a face would be kept. */
  @Test
  void noCharacterIsCutInTwo() {
    assertThat(XlsxText.ofData("\ud83d\ude00".repeat(20_000)))
        .isEqualTo("\ud83d\ude00".repeat(16_336) + " … [3664" + REST);
  }

  @Test
  void everyFormatForExcelKeepsToIt() throws IOException {
    assertThat(xlsx("b".repeat(40_000))).hasSizeLessThan(32_768).endsWith(REST);

    assertThat(written(TableFormat.CSV_EXCEL_SV, "b".repeat(40_000)))
        .hasSizeLessThan(32_800)
        .endsWith(REST + "\r\n");
    assertThat(written(TableFormat.CSV, "b".repeat(40_000)))
        .hasSize("text\r\n\r\n".length() + 40_000);
  }

  private static String xlsx(String text) throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes(TableFormat.XLSX, text)))) {
      return workbook.getFirstSheet().read().get(1).getCellText(0);
    }
  }

  private static String written(TableFormat format, String text) throws IOException {
    return new String(bytes(format, text), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(TableFormat format, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RowWriter writer = format.writer(out)) {
      writer.columns(List.of(new ResultColumn("text", false)));
      writer.row(List.of(text));
    }
    return out.toByteArray();
  }
}
