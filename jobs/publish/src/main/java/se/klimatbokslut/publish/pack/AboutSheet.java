package se.klimatbokslut.publish.pack;

import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.text.TextBundle;

/** The first sheet: whose figures these are, as known when, what words mean and where what is. */
final class AboutSheet {
  private static final List<String> STATUSES =
      List.of("definitive", "prognosis", "older-edition", "carried-forward", "assumed");
  private static final double FIRST_WIDTH = 34;
  private static final double SECOND_WIDTH = 100;
  private static final int TITLE_SIZE = 16;
  private static final int TEXT_SIZE = 11;

  private final Worksheet sheet;
  private final TextBundle texts;
  private int row;

  private AboutSheet(Worksheet sheet, TextBundle texts) {
    this.sheet = sheet;
    this.texts = texts;
  }

  static void write(Worksheet sheet, Report report, SheetNames names) {
    AboutSheet about = new AboutSheet(sheet, PrintTemplate.texts(report));
    sheet.width(0, FIRST_WIDTH);
    sheet.width(1, SECOND_WIDTH);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToHeight((short) 0);
    about.report(report);
    about.statuses();
    about.tables(report, names);
  }

  private void report(Report report) {
    title(report.fullTitle());
    if (!report.warning().isEmpty()) {
      put(0, report.warning());
      sheet.style(row++, 0).bold().set();
    }
    row++;
    pair(texts.get("sheet.report"), report.kind());
    pair(texts.get("sheet.area"), report.title());
    pair(texts.get("sheet.as-known"), report.subtitle());
    pair(texts.get("sheet.made"), report.made());
    put(0, texts.get("sheet.numbers"));
    row += 2;
  }

  private void statuses() {
    heading(texts.get("sheet.statuses"), "");
    STATUSES.forEach(status -> pair(texts.label("status", status), texts.get("meaning." + status)));
    row++;
  }

  private void tables(Report report, SheetNames names) {
    heading(texts.get("sheet.sheet"), texts.get("sheet.shows"));
    for (ReportTable table : report.tables()) {
      String name = names.of(table);
      sheet.hyperlink(row, 0, HyperLink.internal("'" + name + "'!A1", name));
      put(1, table.caption());
      sheet.rowHeight(row, RowHeight.of(RowHeight.lines(table.caption(), SECOND_WIDTH)));
      sheet.style(row++, 1).wrapText(true).verticalAlignment("top").set();
    }
  }

  /**
   * Over both columns, however many lines it takes. The library keeps merged cells in no order, so
   * a second range would change the bytes of the file from one time to the next.
   */
  private void title(String text) {
    put(0, text);
    sheet.range(row, 0, row, 1).merge();
    sheet.style(row, 0).bold().fontSize(TITLE_SIZE).wrapText(true).verticalAlignment("top").set();
    double larger = (double) TITLE_SIZE / TEXT_SIZE;
    int lines = RowHeight.lines(text, (FIRST_WIDTH + SECOND_WIDTH) / larger);
    sheet.rowHeight(row++, RowHeight.of(lines, larger));
  }

  private void heading(String first, String second) {
    put(0, first);
    put(1, second);
    sheet.range(row, 0, row, 1).style().bold().set();
    row++;
  }

  private void pair(String label, String value) {
    put(0, label);
    put(1, value);
    sheet.range(row, 0, row, 1).style().wrapText(true).verticalAlignment("top").set();
    sheet.rowHeight(row++, RowHeight.of(RowHeight.lines(value, SECOND_WIDTH)));
  }

  private void put(int column, String text) {
    if (!text.isEmpty()) {
      sheet.value(row, column, new SheetText(texts).of(text));
    }
  }
}
