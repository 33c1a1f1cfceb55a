package se.klimatbokslut.publish.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.Section;

class WordReportTest {
  private static final Report REPORT = ReportFixture.swedish();

  @Test
  void everyTextIsThereInTheOrderOfTheReport() throws IOException {
    try (XWPFDocument document = read(REPORT);
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      assertThat(ReportTexts.bare(extractor.getText())).containsSubsequence(ReportTexts.of(REPORT));
    }
  }

  @Test
  void headingsHaveTheStylesThatWordKnows() throws IOException {
    try (XWPFDocument document = read(REPORT)) {
      assertThat(texts(document, "Title")).containsExactly("Borlänge");
      assertThat(texts(document, "Heading1"))
          .containsExactlyElementsOf(REPORT.sections().stream().map(Section::heading).toList());
      assertThat(texts(document, "Heading2")).contains("År för år");
      assertThat(texts(document, "Caption")).hasSameSizeAs(REPORT.tables());
      Map.of(
              "Title",
              "Title",
              "Heading1",
              "heading 1",
              "Heading3",
              "heading 3",
              "Caption",
              "caption")
          .forEach(
              (id, name) ->
                  assertThat(document.getStyles().getStyle(id).getName()).isEqualTo(name));
    }
  }

  @Test
  void tablesRepeatTheirHeadingsAndAlignFiguresToTheRight() throws IOException {
    try (XWPFDocument document = read(REPORT)) {
      List<XWPFTable> tables =
          document.getTables().stream()
              .filter(table -> "Figures".equals(table.getStyleID()))
              .toList();
      assertThat(tables).hasSameSizeAs(REPORT.tables());
      for (int i = 0; i < tables.size(); i++) {
        ReportTable table = REPORT.tables().get(i);
        assertThat(tables.get(i).getRow(0).isRepeatHeader()).as(table.id()).isTrue();
        assertThat(tables.get(i).getNumberOfRows()).isEqualTo(table.lines().size() + 1);
      }
      XWPFTableRow year = tables.get(0).getRow(1);
      assertThat(year.getCell(1).getParagraphs().get(0).getStyle()).isEqualTo("TableFigure");
      XWPFTableRow sum = tables.get(0).getRow(tables.get(0).getNumberOfRows() - 1);
      assertThat(sum.getCell(2).getCTTc().getTcPr().getGridSpan().getVal().intValue()).isEqualTo(3);
    }
  }

  @Test
  void paragraphsStayWithTheTableOrChartThatTheyLeadTo() throws IOException {
    try (XWPFDocument document = read(REPORT)) {
      List<IBodyElement> elements = document.getBodyElements();
      int led = 0;
      for (int i = 1; i < elements.size(); i++) {
        boolean table = elements.get(i) instanceof XWPFTable;
        if (table && elements.get(i - 1) instanceof XWPFParagraph before) {
          assertThat(before.isKeepNext() || kept(document, before)).as(before.getText()).isTrue();
          led++;
        }
      }
      assertThat(led).isGreaterThan(REPORT.tables().size());
    }
  }

  @Test
  void theLastRowOfATableNeverStandsAlone() throws IOException {
    try (XWPFDocument document = read(REPORT)) {
      List<XWPFTable> tables =
          document.getTables().stream()
              .filter(table -> "Figures".equals(table.getStyleID()))
              .toList();
      assertThat(tables).isNotEmpty();
      for (XWPFTable table : tables) {
        int last = table.getNumberOfRows() - 1;
        assertThat(isKept(table, last - 1)).isTrue();
        assertThat(isKept(table, last)).isFalse();
      }
    }
  }

  private static boolean isKept(XWPFTable table, int row) {
    return table.getRow(row).getCell(0).getParagraphs().get(0).getCTP().getPPr().isSetKeepNext();
  }

  /** By its style. */
  private static boolean kept(XWPFDocument document, XWPFParagraph paragraph) {
    CTPPrGeneral style = document.getStyles().getStyle(paragraph.getStyle()).getCTStyle().getPPr();
    return style != null && style.isSetKeepNext();
  }

  @Test
  void picturesSayWhatTheyShow() throws IOException {
    try (XWPFDocument document = read(REPORT)) {
      List<String> words =
          document.getParagraphs().stream()
              .flatMap(paragraph -> paragraph.getRuns().stream())
              .flatMap(run -> run.getCTR().getDrawingList().stream())
              .map(drawing -> drawing.getInlineArray(0).getDocPr().getDescr())
              .toList();
      assertThat(words)
          .containsAll(
              REPORT.figures().stream()
                  .map(figure -> figure.title() + ". " + figure.description())
                  .toList())
          .contains("Triangel med spetsen uppåt")
          .hasSize(9);
    }
  }

  @ParameterizedTest
  @CsvSource({"sv,sv-SE", "da,da-DK", "en,en-GB"})
  void programsCheckSpellingInTheLanguageOfTheReport(String language, String tag) throws Exception {
    try (XWPFDocument document = read(ReportFixture.in(language))) {
      assertThat(document.getStyle().getDocDefaults().getRPrDefault().getRPr().xmlText())
          .contains("w:val=\"" + tag + "\"");
      assertThat(document.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Borlänge, Klimatbokslut 2022");
      assertThat(document.getProperties().getCoreProperties().getCreated().toInstant())
          .isEqualTo(Instant.parse("2025-11-21T03:00:00Z"));
    }
  }

  @Test
  void pagesAreA4WithTheirNumberAndWideTablesLie() throws IOException {
    try (XWPFDocument document = read(REPORT)) {
      String body = document.getDocument().xmlText();
      assertThat(body).contains("w:orient=\"landscape\"").contains("w:w=\"11906\"");
      assertThat(document.getFooterList().get(0)._getHdrFtr().xmlText())
          .contains("PAGE")
          .contains("NUMPAGES");
      assertThat(document.getHeaderList().get(0).getText()).contains(REPORT.fullTitle());
    }
  }

  private static List<String> texts(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private static XWPFDocument read(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WordReport.write(report, out);
    return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
  }
}
