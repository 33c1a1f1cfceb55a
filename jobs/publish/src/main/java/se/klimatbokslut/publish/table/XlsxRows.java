package se.klimatbokslut.publish.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook with one sheet: codes as text, numbers as numbers, units in the header. */
final class XlsxRows implements RowWriter {
  private static final int MOST_ROWS = 1_048_576;
  private static final int ROWS_HELD = 1000;

  private final Workbook workbook;
  private final Worksheet sheet;
  private int row;

  XlsxRows(OutputStream out) {
    this.workbook = new Workbook(out, "klimatbokslut", "1.0");
    this.sheet = workbook.newWorksheet("klimatbokslut");
  }

  @Override
  public void columns(List<ResultColumn> columns) {
    for (int i = 0; i < columns.size(); i++) {
      sheet.value(0, i, SpreadsheetText.harmless(ColumnUnits.header(columns.get(i).name())));
      sheet.style(0, i).bold().set();
    }
    sheet.freezePane(0, 1);
    row = 1;
  }

  @Override
  public void row(List<@Nullable Object> cells) throws IOException {
    if (row == MOST_ROWS) {
      throw new IOException(
          "An xlsx sheet holds " + MOST_ROWS + " rows and this table has more; use csv or parquet");
    }
    for (int i = 0; i < cells.size(); i++) {
      write(i, cells.get(i));
    }
    row++;
    if (row % ROWS_HELD == 0) {
      sheet.flush();
    }
  }

  @Override
  public void close() throws IOException {
    workbook.finish();
  }

  private void write(int column, @Nullable Object cell) {
    if (cell instanceof BigDecimal number) {
      sheet.value(row, column, number);
    } else if (cell instanceof Boolean flag) {
      sheet.value(row, column, flag);
    } else if (cell instanceof LocalDate date) {
      sheet.value(row, column, date);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (cell instanceof Instant moment) {
      sheet.value(row, column, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
      sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
    } else if (cell instanceof String text) {
      sheet.value(row, column, XlsxText.ofData(text));
    }
  }
}
