package se.klimatbokslut.publish.pack;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.klimatbokslut.publish.chart.ChartFont;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.ReportTable.Placed;

/**
 * How wide the columns of a table must and would like to be, in units of its type size. Figures
 * stay on one line and no word is broken, so that nothing is cut on paper.
 */
final class ColumnWidths {
  private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

  /** DejaVu Sans Condensed is DejaVu Sans at nine tenths of its width. */
  static final double CONDENSED = 0.9;

  /** The widest that a word processor may put in place of a font that it lacks. */
  static final double ANY_FONT = 1;

  /** Left and right of a text. */
  private static final double PADDING = 1.2;

  /** A text column this wide is read with ease, and wider ones are not. */
  private static final double EASE = 24;

  /** Texts longer than this ask for no more. */
  private static final double LONG = 72;

  /** What stays together: a word, or a unit in its brackets. */
  private static final Pattern WORD = Pattern.compile("\\([^() ]{1,8} [^() ]{1,8}\\)|[^ ]+");

  /** Codes break anywhere. */
  private static final double CODE = 9;

  private final double fontWidth;
  private final double[] least;
  private final double[] wanted;

  private ColumnWidths(int columns, double fontWidth) {
    this.fontWidth = fontWidth;
    this.least = new double[columns];
    this.wanted = new double[columns];
  }

  static ColumnWidths of(ReportTable table, double fontWidth) {
    ColumnWidths widths = new ColumnWidths(table.columns().size(), fontWidth);
    for (int i = 0; i < widths.least.length; i++) {
      widths.heading(i, table.columns().get(i));
    }
    table.lines().forEach(line -> widths.line(table, line));
    return widths;
  }

  /** What the table needs at a type size of one. */
  double least() {
    return Arrays.stream(least).sum();
  }

  /** What it needs to be read with ease at a type size of one. */
  double easy() {
    return IntStream.range(0, least.length)
        .mapToDouble(i -> Math.max(least[i], Math.min(EASE, wanted[i])))
        .sum();
  }

  /** Widths in the unit of the space that they fill; narrower than needed only if they must be. */
  List<Double> filling(double space, double typeSize) {
    double needed = least() * typeSize;
    if (needed >= space) {
      return scaled(least, space / least());
    }
    double[] longing = IntStream.range(0, least.length).mapToDouble(this::longing).toArray();
    double longed = Arrays.stream(longing).sum();
    double spare = space / typeSize - least();
    double share = longed == 0 ? 0 : Math.min(1, spare / longed);
    double[] widths =
        IntStream.range(0, least.length).mapToDouble(i -> least[i] + share * longing[i]).toArray();
    return scaled(widths, space / Arrays.stream(widths).sum());
  }

  private double longing(int column) {
    return Math.max(0, wanted[column] - least[column]);
  }

  private static List<Double> scaled(double[] widths, double by) {
    return Arrays.stream(widths).mapToObj(width -> width * by).toList();
  }

  private void heading(int at, Column column) {
    least[at] = words(column.label()).mapToDouble(this::heading).max().orElse(0);
    wanted[at] = Math.min(EASE / 2, heading(column.label()));
  }

  private void line(ReportTable table, Line line) {
    int at = 0;
    for (Placed placed : table.placed(line)) {
      if (placed.cell().columns() == 1) {
        cell(at, placed);
      }
      at += placed.cell().columns();
    }
  }

  private void cell(int at, Placed placed) {
    String text = placed.cell().text();
    double whole = text(text);
    least[at] = Math.max(least[at], least(placed.column().kind(), text, whole));
    wanted[at] = Math.max(wanted[at], Math.min(Math.max(LONG, least[at]), whole));
  }

  private double least(Kind kind, String text, double whole) {
    return switch (kind) {
      case FIGURE -> whole;
      case WORD -> Math.min(whole, EASE / 2);
      case CODE -> Math.min(whole, CODE);
      case NAME, TEXT, ENGLISH -> longestWord(text);
    };
  }

  private double longestWord(String text) {
    return words(text).mapToDouble(this::text).max().orElse(0);
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group);
  }

  private double text(String text) {
    return width(ChartFont.PLAIN, text);
  }

  private double heading(String text) {
    return width(ChartFont.BOLD, text);
  }

  private double width(Font font, String text) {
    return font.getStringBounds(text, PAPER).getWidth() * fontWidth + PADDING;
  }
}
