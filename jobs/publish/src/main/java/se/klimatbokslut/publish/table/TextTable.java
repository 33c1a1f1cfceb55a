package se.klimatbokslut.publish.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns two spaces apart for a terminal, numbers to the right, {@code –} for what is missing. The
 * first rows set the widths, so an answer of any size streams.
 */
final class TextTable implements RowWriter {
  private static final int ROWS_THAT_SET_WIDTHS = 1000;
  private static final String GAP = "  ";
  private static final String MISSING = "–";

  private final Writer writer;
  private final List<List<String>> waiting = new ArrayList<>();
  private List<ResultColumn> columns = List.of();
  private int[] widths = {};
  private boolean started;

  TextTable(OutputStream out) {
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void columns(List<ResultColumn> columns) {
    this.columns = columns;
    waiting.add(columns.stream().map(column -> Terminal.safe(column.name())).toList());
  }

  @Override
  public void row(List<@Nullable Object> cells) throws IOException {
    List<String> texts = cells.stream().map(TextTable::text).toList();
    if (started) {
      write(texts);
      return;
    }
    waiting.add(texts);
    if (waiting.size() > ROWS_THAT_SET_WIDTHS) {
      start();
    }
  }

  @Override
  public void close() throws IOException {
    if (!started) {
      start();
    }
    writer.flush();
  }

  private static String text(@Nullable Object cell) {
    return cell == null ? MISSING : Terminal.safe(Cell.text(cell));
  }

  private void start() throws IOException {
    started = true;
    widths = new int[columns.size()];
    for (List<String> row : waiting) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Terminal.width(row.get(i)));
      }
    }
    for (List<String> row : waiting) {
      write(row);
    }
    waiting.clear();
  }

  private void write(List<String> row) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String padding = " ".repeat(Math.max(0, widths[i] - Terminal.width(row.get(i))));
      boolean right = columns.get(i).numeric();
      line.append(right ? padding + row.get(i) : row.get(i) + padding).append(GAP);
    }
    writer.write(line.toString().stripTrailing());
    writer.write('\n');
  }
}
