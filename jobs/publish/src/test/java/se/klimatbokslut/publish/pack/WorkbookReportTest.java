package se.klimatbokslut.publish.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.table.SpreadsheetText;

class WorkbookReportTest {
  private static final Report REPORT = ReportFixture.swedish();

  @Test
  void eachTableHasASheetCalledByItsIdAsFarAsNamesReach() throws IOException {
    try (ReadableWorkbook workbook = read()) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .containsExactly(
              "Om arbetsboken",
              "ledger",
              "sectors-per-year",
              "change",
              "measures",
              "sources",
              "a-table-whose-id-is-longer-than",
              "a-table-whose-id-is-longer-t-2");
    }
  }

  @Test
  void everyCellIsANumberOrATextAsInTheReport() throws IOException {
    try (ReadableWorkbook workbook = read()) {
      for (int i = 0; i < REPORT.tables().size(); i++) {
        ReportTable table = REPORT.tables().get(i);
        List<Row> rows = workbook.getSheet(i + 1).orElseThrow().read();
        assertThat(rows).as(table.id()).hasSize(table.lines().size() + 2);
        assertThat(rows.get(0).getCellText(0)).startsWith(table.caption());
        for (int j = 0; j < table.lines().size(); j++) {
          assertLine(rows.get(j + 2), table.lines().get(j));
        }
      }
    }
  }

  @Test
  void numbersAreShownWithTheirDecimalsAndYearsPlain() throws IOException {
    try (ReadableWorkbook workbook = read()) {
      Row year = workbook.getSheet(1).orElseThrow().read().get(2);
      assertThat(year.getCell(0).getDataFormatString()).isEqualTo("0");
      assertThat(year.getCell(1).getDataFormatString()).isEqualTo("#,##0");
      Row change = workbook.getSheet(3).orElseThrow().read().get(2);
      assertThat(change.getCell(1).asNumber()).isEqualByComparingTo("-12345");
      assertThat(change.getCell(2).getDataFormatString()).isEqualTo("#,##0.00");
      assertThat(change.getCell(2).asNumber()).isEqualTo(new BigDecimal("-7.25"));
    }
  }

  @Test
  void nothingIsAFormula() throws IOException {
    try (ReadableWorkbook workbook = read()) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        for (Row row : sheet.read()) {
          row.forEach(
              cell -> {
                if (cell != null) {
                  assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA);
                }
              });
        }
      }
      Row hostile = workbook.getSheet(7).orElseThrow().read().get(2);
      assertThat(hostile.getCellText(0)).isEqualTo("'" + ReportFixture.FORMULA);
      assertThat(hostile.getCellText(1)).isEqualTo(ReportFixture.SCRIPT);
    }
  }

  @Test
  void theFirstSheetTellsWhoseFiguresTheseAreAndWhereWhatIs() throws IOException {
    List<String> texts = new ArrayList<>();
    try (ReadableWorkbook workbook = read()) {
      for (Row row : workbook.getFirstSheet().read()) {
        row.forEach(cell -> texts.add(cell == null ? "" : cell.getText()));
      }
    }

    assertThat(texts)
        .contains(REPORT.fullTitle(), REPORT.warning(), REPORT.subtitle(), REPORT.made())
        .contains("definitivt", "prognos", "Utgivarens slutliga värde.", "ledger")
        .containsAll(REPORT.tables().stream().map(ReportTable::caption).toList());
  }

  @Test
  void captionsAreAsWideAsTheirTableAndRowsAsHighAsTheirText() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes()))) {
      for (int i = 0; i < REPORT.tables().size(); i++) {
        int columns = REPORT.tables().get(i).columns().size();
        XSSFSheet sheet = workbook.getSheetAt(i + 1);
        assertThat(sheet.getMergedRegions())
            .containsExactly(new CellRangeAddress(0, 0, 0, columns - 1));
        assertThat(sheet.getFitToPage()).isTrue();
      }
      assertThat(workbook.getSheet("ledger").getRow(2).getHeightInPoints()).isEqualTo(15);
      assertThat(workbook.getSheet("measures").getRow(2).getHeightInPoints()).isEqualTo(30);
    }
  }

  private static void assertLine(Row row, Line line) {
    int at = 0;
    for (Cell cell : line.cells()) {
      if (cell.number().isPresent()) {
        assertThat(row.getCell(at).asNumber()).isEqualByComparingTo(cell.number().get());
      } else {
        assertThat(row.getCellText(at)).isEqualTo(SpreadsheetText.harmless(cell.text()));
      }
      at += cell.columns();
    }
  }

  private static ReadableWorkbook read() throws IOException {
    return new ReadableWorkbook(new ByteArrayInputStream(bytes()), new ReadingOptions(true, false));
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookReport.write(REPORT, out);
    return out.toByteArray();
  }
}
