package se.klimatbokslut.publish.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.klimatbokslut.pipeline.table.ColumnContract;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.release.Release;

/** Every text column of every table is filled with a formula, as a hostile input could. */
class InputsInSpreadsheetsTest {
  private static final String FORMULA = "=cmd|''/c calc''!A0";

  @TempDir Path home;

  @ParameterizedTest
  @EnumSource(Table.class)
  void noColumnOfATableReachesExcelAsAFormula(Table table) throws Exception {
    Release release = ReleaseFixture.in(home).table(table, hostileRow(table)).release();
    Path csv = home.resolve("x.csv");
    Path xlsx = home.resolve("x.xlsx");
    TableExport.export(release, table, TableFormat.CSV_EXCEL_SV, csv);
    TableExport.export(release, table, TableFormat.XLSX, xlsx);

    assertThat(Files.readAllLines(csv).get(1).split(";", -1))
        .contains("'=cmd|'/c calc'!A0")
        .noneMatch(cell -> cell.startsWith("=") || cell.startsWith("\"="));
    assertThat(cells(xlsx))
        .noneMatch(cell -> cell.getType() == CellType.FORMULA)
        .noneMatch(cell -> cell.getText().startsWith("="));
  }

  @ParameterizedTest
  @EnumSource(
      value = TableFormat.class,
      names = {"CSV_EXCEL_SV", "XLSX"})
  void negativeAmountsStayNumbers(TableFormat format) throws Exception {
    Release release =
        ReleaseFixture.in(home)
            .table(
                Table.OUT_EMISSIONS,
                "'a', 2022, 'CO2', 't', 'all', -12.5, null, false, 's', 0, 'p', 'e'")
            .release();
    Path out = home.resolve("x");
    TableExport.export(release, Table.OUT_EMISSIONS, format, out);

    if (format == TableFormat.CSV_EXCEL_SV) {
      assertThat(Files.readAllLines(out).get(1)).contains(";-12,5;");
    } else {
      assertThat(cells(out))
          .anyMatch(
              cell -> cell.getType() == CellType.NUMBER && cell.asNumber().doubleValue() == -12.5);
    }
  }

  private static String hostileRow(Table table) {
    return table.contract().columns().stream()
        .map(InputsInSpreadsheetsTest::value)
        .collect(Collectors.joining(", "));
  }

  private static String value(ColumnContract column) {
    return switch (column.type()) {
      case TEXT -> "'" + FORMULA + "'";
      case DATE -> "date '2026-06-30'";
      case TIMESTAMP -> "timestamp '2026-06-30 04:00:00'";
      case FLAG -> "true";
      default -> "-1";
    };
  }

  private static List<Cell> cells(Path workbook) throws Exception {
    List<Cell> cells = new ArrayList<>();
    try (InputStream in = Files.newInputStream(workbook);
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      for (Row row : book.getFirstSheet().read()) {
        row.stream().filter(cell -> cell != null).forEach(cells::add);
      }
    }
    return cells;
  }
}
