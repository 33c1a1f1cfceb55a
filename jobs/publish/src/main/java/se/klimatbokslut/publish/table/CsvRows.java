package se.klimatbokslut.publish.table;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV as RFC 4180 has it: comma, decimal point, lines that end in CRLF, quotes where needed. */
final class CsvRows implements RowWriter {
  private static final String LINE_END = "\r\n";

  private final ICSVWriter writer;

  CsvRows(OutputStream out) {
    this.writer = csv(out, ',');
  }

  static ICSVWriter csv(OutputStream out, char separator) {
    return new CSVWriter(
        new OutputStreamWriter(out, StandardCharsets.UTF_8), separator, '"', '"', LINE_END);
  }

  @Override
  public void columns(List<ResultColumn> columns) {
    writer.writeNext(columns.stream().map(ResultColumn::name).toArray(String[]::new), false);
  }

  @Override
  public void row(List<@Nullable Object> cells) {
    writer.writeNext(cells.stream().map(Cell::text).toArray(String[]::new), false);
  }

  @Override
  public void close() throws IOException {
    writer.flush();
  }
}
