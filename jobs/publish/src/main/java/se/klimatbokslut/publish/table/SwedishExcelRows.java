package se.klimatbokslut.publish.table;

import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV that Excel with Swedish settings opens by a double click: semicolon, decimal comma, BOM. */
final class SwedishExcelRows implements RowWriter {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final ICSVWriter writer;

  SwedishExcelRows(OutputStream out) throws IOException {
    out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
    this.writer = CsvRows.csv(out, ';');
  }

  @Override
  public void columns(List<ResultColumn> columns) {
    String[] names =
        columns.stream()
            .map(column -> SpreadsheetText.harmless(column.name()))
            .toArray(String[]::new);
    writer.writeNext(names, false);
  }

  @Override
  public void row(List<@Nullable Object> cells) {
    writer.writeNext(cells.stream().map(SwedishExcelRows::text).toArray(String[]::new), false);
  }

  @Override
  public void close() throws IOException {
    writer.flush();
  }

  private static String text(@Nullable Object cell) {
    if (cell instanceof BigDecimal number) {
      return number.toPlainString().replace('.', ',');
    }
    return cell instanceof String text ? XlsxText.ofData(text) : Cell.text(cell);
  }
}
