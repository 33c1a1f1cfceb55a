package se.klimatbokslut.publish.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.klimatbokslut.publish.page.ReportHtml;
import se.klimatbokslut.publish.report.Report;

/** Texts of any length damage no format of a report. */
class LongTextsTest {
  @TempDir Path folder;

  static List<Report> reports() {
    return List.of(
        LongTexts.everywhere(""),
        LongTexts.everywhere(LongTexts.words(3000)),
        LongTexts.everywhere(LongTexts.word(5000)),
        LongTexts.inACell(LongTexts.words(40_000)),
        LongTexts.inACell(LongTexts.word(40_000)));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyFormatIsWritten(Report report) {
    assertThat(new ReportPack().write(report, folder))
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void htmlHasAllOfIt(Report report) {
    String page = ReportTexts.bare(new ReportHtml().page(report).replaceAll("<[^>]+>", ""));

    assertThat(page).contains(ReportTexts.of(report));
  }

  /** Words of fewer than 40 letters keep their column as wide as they are. */
  @ParameterizedTest
  @CsvSource({"39,false", "40,true", "5000,true"})
  void onlyVeryLongWordsBreakInHtml(int length, boolean breaks) {
    String page = new ReportHtml().page(LongTexts.inACell(LongTexts.word(length)));

    assertThat(page.contains("<td class=\"long\">")).isEqualTo(breaks);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void paperHasAllOfItWithinItsPages(Report report) throws IOException {
    Shown shown = new Shown();
    try (PDDocument document = Loader.loadPDF(PdfReportTest.bytes(report))) {
      String text = ReportTexts.bare(shown.getText(document));

      assertThat(text.length()).isGreaterThanOrEqualTo(length(ReportTexts.of(report)));
      assertThat(shown.outside).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void docxHasAllOfIt(Report report) throws IOException {
    ByteArrayOutputStream docx = new ByteArrayOutputStream();
    WordReport.write(report, docx);
    try (XWPFDocument document = new XWPFDocument(in(docx));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      assertThat(ReportTexts.bare(extractor.getText())).containsSubsequence(ReportTexts.of(report));
      assertThat(document.getHeaderList().get(0).getText().strip()).hasSizeLessThanOrEqualTo(90);
      assertThat(document.getProperties().getCoreProperties().getTitle())
          .hasSizeLessThanOrEqualTo(255);
    }
  }

  /** Headings that fill pages cannot stand above every one of them. */
  @Test
  void headingsHigherThanAPageStandOnce() {
    assertThat(TablePlace.inPdf(LongTexts.everywhere("År").tables().get(0)).repeatsHeadings())
        .isTrue();
    assertThat(
            TablePlace.inPdf(LongTexts.everywhere(LongTexts.words(3000)).tables().get(0))
                .repeatsHeadings())
        .isFalse();
  }

  /** The longest word takes 30 of its type size and leaves the rest to the other columns. */
  @Test
  void aLongWordLeavesRoomForTheOtherColumns() {
    List<Double> widths =
        TablePlace.inPdf(LongTexts.inACell(LongTexts.word(5000)).tables().get(0)).widths();

    assertThat(widths.get(0)).isGreaterThan(40);
    assertThat(widths.get(2)).isGreaterThan(25);
  }

  /** Up to 32 767 characters, the most that Excel takes. */
  @ParameterizedTest
  @ValueSource(ints = {3000, 32_767})
  void aCellOfAWorkbookHasAllThatItCanHold(int length) throws IOException {
    String text = LongTexts.words(length);

    try (XSSFWorkbook workbook = workbook(LongTexts.inACell(text))) {
      assertThat(cell(workbook)).isEqualTo(text);
    }
  }

  /**
   * The sentence about the rest is 72 characters with the five digits of 33 000, so 32 695 of the
   * text are left and 305 are not, which is two digits fewer.
   */
  @Test
  void whatAWorkbookCannotHoldIsCountedAndItsPlaceTold() throws IOException {
    String text = LongTexts.words(33_000);

    try (XSSFWorkbook workbook = workbook(LongTexts.inACell(text))) {
      assertThat(cell(workbook))
          .isEqualTo(
              text.substring(0, 32_695)
                  + " … [305 tecken till ryms inte i cellen; de står i rapportens HTML-fil]")
          .hasSize(32_765);
    }
  }

  /** A row of 3 000 characters in a column of 60 has 51 lines, 765 points; 409.5 are allowed. */
  @Test
  void noRowOfAWorkbookIsHigherThanExcelDraws() throws IOException {
    try (XSSFWorkbook workbook = workbook(LongTexts.inACell(LongTexts.words(3000)))) {
      XSSFSheet sheet = workbook.getSheet("actions");
      assertThat(sheet.getRow(2).getHeightInPoints()).isEqualTo(409.5f);
      assertThat(sheet.getRow(3).getHeightInPoints()).isEqualTo(15);
    }
  }

  /** 130 characters are three lines in a column of 60, and the line break makes a fourth. */
  @Test
  void rowsCountTheLinesOfATextThatHasSome() throws IOException {
    try (XSSFWorkbook workbook = workbook(LongTexts.inACell(LongTexts.words(130) + "\nslut"))) {
      assertThat(workbook.getSheet("actions").getRow(2).getHeightInPoints()).isEqualTo(60);
    }
  }

  private static String cell(XSSFWorkbook workbook) {
    return workbook.getSheet("actions").getRow(2).getCell(1).getStringCellValue();
  }

  private static XSSFWorkbook workbook(Report report) throws IOException {
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    WorkbookReport.write(report, xlsx);
    return new XSSFWorkbook(in(xlsx));
  }

  private static ByteArrayInputStream in(ByteArrayOutputStream file) {
    return new ByteArrayInputStream(file.toByteArray());
  }

  private static int length(List<String> texts) {
    return texts.stream().mapToInt(String::length).sum();
  }

  /** Reads a PDF and counts the characters that stand outside of its pages. */
  private static final class Shown extends PDFTextStripper {
    private int outside;

    @Override
    protected void processTextPosition(TextPosition text) {
      super.processTextPosition(text);
      float right = text.getXDirAdj() + text.getWidthDirAdj();
      float lower = text.getYDirAdj();
      if (right > text.getPageWidth() || lower > text.getPageHeight() || text.getXDirAdj() < 0) {
        outside++;
      }
    }
  }
}
