package se.klimatbokslut.publish.pack;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.ReportTable.Placed;
import se.klimatbokslut.publish.report.ReportTable.Weight;

/**
 * One table: what it shows in the first row, headings with their units in the second, then numbers
 * as numbers and everything else as text.
 */
final class TableSheet {
  private static final int HEADINGS = 1;
  private static final double NARROWEST = 9;
  private static final double WIDEST = 60;

  /** Lines of a heading that wraps. */
  private static final int HEADING_LINES = 2;

  private final Worksheet sheet;
  private final ReportTable table;
  private final SheetText texts;
  private final double[] widths;

  private TableSheet(Worksheet sheet, ReportTable table, SheetText texts) {
    this.sheet = sheet;
    this.table = table;
    this.texts = texts;
    this.widths = IntStream.range(0, table.columns().size()).mapToDouble(this::width).toArray();
  }

  static void write(Worksheet sheet, ReportTable table, SheetText texts) {
    TableSheet made = new TableSheet(sheet, table, texts);
    made.page();
    made.caption();
    made.headings();
    int row = HEADINGS;
    for (Line line : table.lines()) {
      row++;
      made.line(row, line);
    }
  }

  /** As wide as the table, so that it does not spread over paper on its own. */
  private void caption() {
    String text = table.note().isEmpty() ? table.caption() : table.caption() + ". " + table.note();
    put(0, 0, text);
    sheet.range(0, 0, 0, widths.length - 1).merge();
    sheet.style(0, 0).bold().wrapText(true).verticalAlignment("top").set();
    sheet.rowHeight(0, RowHeight.of(RowHeight.lines(text, Arrays.stream(widths).sum())));
  }

  private void page() {
    sheet.freezePane(0, HEADINGS + 1);
    sheet.repeatRows(HEADINGS);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToHeight((short) 0);
  }

  private void headings() {
    int lines = 1;
    for (int i = 0; i < widths.length; i++) {
      Column column = table.columns().get(i);
      put(HEADINGS, i, column.label());
      sheet.width(i, widths[i]);
      lines = Math.max(lines, RowHeight.lines(column.label(), widths[i]));
      var style = sheet.style(HEADINGS, i).bold().wrapText(true).verticalAlignment("bottom");
      align(style, column.kind());
      style.set();
    }
    sheet.rowHeight(HEADINGS, RowHeight.of(lines));
  }

  private void line(int row, Line line) {
    int at = 0;
    int lines = 1;
    for (Placed placed : table.placed(line)) {
      cell(row, at, placed, line.weight());
      if (placed.cell().columns() == 1) {
        lines = Math.max(lines, RowHeight.lines(placed.cell().text(), widths[at]));
      }
      at += placed.cell().columns();
    }
    sheet.rowHeight(row, RowHeight.of(lines));
  }

  private void cell(int row, int at, Placed placed, Weight weight) {
    Cell cell = placed.cell();
    var style = sheet.style(row, at);
    style.verticalAlignment("top");
    if (cell.number().isPresent()) {
      BigDecimal number = cell.number().get();
      sheet.value(row, at, number);
      style.format(format(cell, number));
      align(style, placed.column().kind());
    } else {
      put(row, at, cell.text());
      style.wrapText(cell.columns() == 1);
      if (cell.columns() == 1) {
        align(style, placed.column().kind());
      }
    }
    if (weight == Weight.TOTAL) {
      style.bold();
    } else if (weight == Weight.ESTIMATE) {
      style.italic();
    }
    style.set();
  }

  /** Figures to the right, apart from the text beside them; years like other names to the left. */
  private static void align(StyleSetter style, Kind kind) {
    boolean figure = kind == Kind.FIGURE;
    style.horizontalAlignment(figure ? "right" : "left").indent(figure ? 1 : 0);
  }

  private static String format(Cell cell, BigDecimal number) {
    String whole = cell.isPlainNumber() ? "0" : "#,##0";
    return number.scale() <= 0 ? whole : whole + "." + "0".repeat(number.scale());
  }

  private double width(int column) {
    String label = table.columns().get(column).label();
    int longest = label.length() / HEADING_LINES;
    for (String word : label.split(" ", -1)) {
      longest = Math.max(longest, word.length());
    }
    for (Line line : table.lines()) {
      longest = Math.max(longest, length(line, column));
    }
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
  }

  private int length(Line line, int column) {
    int at = 0;
    for (Placed placed : table.placed(line)) {
      if (at == column && placed.cell().columns() == 1) {
        return placed.cell().text().length();
      }
      at += placed.cell().columns();
    }
    return 0;
  }

  private void put(int row, int column, String text) {
    if (!text.isEmpty()) {
      sheet.value(row, column, texts.of(text));
    }
  }
}
