package se.klimatbokslut.publish.pack;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.klimatbokslut.publish.chart.ChartFont;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.ReportTable.Placed;
import se.klimatbokslut.publish.report.ReportTable.Weight;

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
  private static final double PADDING = 1.5;

  /** A text column this wide is read with ease, and wider ones are not. */
  private static final double EASE = 24;

  /** Texts longer than this ask for no more. */
  private static final double LONG = 72;

  /** Words longer than this are broken, so that one of them does not take the room of all. */
  private static final double LONGEST_WORD = 30;

  /** Between words: a blank outside of a unit in its brackets, or behind a hyphen. */
  private static final Pattern BREAK =
      Pattern.compile("(?<!\\([^() ]{1,8}) | (?![^() ]{1,8}\\))|(?<=[^ ]-)(?![0-9])");

  /** Codes break anywhere. */
  private static final double CODE = 9;

  /** Halvings until widths fill the room. */
  private static final int HALVINGS = 50;

  /** From line to line, and above and below the lines of a row together. */
  private static final double LINE = 1.3;

  private static final double ROW = 0.6;

  private final ReportTable table;
  private final double fontWidth;
  private final double[] least;
  private final double[] wanted;

  /** All that a column says, on one line. */
  private final double[] said;

  private ColumnWidths(ReportTable table, double fontWidth) {
    int columns = table.columns().size();
    this.table = table;
    this.fontWidth = fontWidth;
    this.least = new double[columns];
    this.wanted = new double[columns];
    this.said = new double[columns];
  }

  static ColumnWidths of(ReportTable table, double fontWidth) {
    ColumnWidths widths = new ColumnWidths(table, fontWidth);
    for (int i = 0; i < widths.least.length; i++) {
      widths.heading(i, table.columns().get(i));
    }
    table.lines().forEach(widths::line);
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
    double room = space / typeSize;
    double[] widths = least() >= room ? least : balanced(room);
    return scaled(widths, space / Arrays.stream(widths).sum());
  }

  /**
   * What makes rows low: a column grows with the square root of what it says, which is where the
   * sum of all lines is least, but not beyond its longest text.
   */
  private double[] balanced(double room) {
    double low = 0;
    double high = room;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (Arrays.stream(grown(middle)).sum() > room) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return grown(low);
  }

  private double[] grown(double by) {
    return IntStream.range(0, least.length)
        .mapToDouble(i -> Math.max(least[i], Math.min(wanted[i], by * Math.sqrt(said[i]))))
        .toArray();
  }

  /** About how high the headings are in columns of these widths, in their unit. */
  double headings(List<Double> widths, double typeSize) {
    double most = 1;
    for (int i = 0; i < widths.size(); i++) {
      most = Math.max(most, lines(table.columns().get(i).label(), widths.get(i), typeSize));
    }
    return (LINE * most + ROW) * typeSize;
  }

  /** About how high the rows are in columns of these widths, in their unit. */
  double height(List<Double> widths, double typeSize) {
    double lines =
        table.lines().stream().mapToDouble(line -> LINE * lines(line, widths, typeSize)).sum();
    return (lines + ROW * table.lines().size()) * typeSize;
  }

  private double lines(Line line, List<Double> widths, double typeSize) {
    double most = 1;
    int at = 0;
    for (Placed placed : table.placed(line)) {
      if (placed.cell().columns() == 1) {
        most = Math.max(most, lines(placed.cell().text(), widths.get(at), typeSize));
      }
      at += placed.cell().columns();
    }
    return most;
  }

  private double lines(String text, double width, double typeSize) {
    return Math.ceil(width(text, true) * typeSize / width);
  }

  private static List<Double> scaled(double[] widths, double by) {
    return Arrays.stream(widths).mapToObj(width -> width * by).toList();
  }

  private void heading(int at, Column column) {
    least[at] = longestWord(column.label(), true);
    wanted[at] = Math.min(EASE / 2, width(column.label(), true));
    said[at] = width(column.label(), true);
  }

  private void line(Line line) {
    int at = 0;
    for (Placed placed : table.placed(line)) {
      if (placed.cell().columns() == 1) {
        cell(at, placed, line.weight() == Weight.TOTAL);
      }
      at += placed.cell().columns();
    }
  }

  private void cell(int at, Placed placed, boolean bold) {
    String text = placed.cell().text();
    double whole = width(text, bold);
    least[at] = Math.max(least[at], least(placed.column().kind(), text, bold));
    wanted[at] = Math.max(wanted[at], Math.min(Math.max(LONG, least[at]), whole));
    said[at] += whole;
  }

  private double least(Kind kind, String text, boolean bold) {
    double whole = width(text, bold);
    return switch (kind) {
      case FIGURE -> Math.min(whole, LONGEST_WORD);
      case WORD -> Math.max(longestWord(text, bold), Math.min(whole, EASE / 2));
      case CODE -> Math.min(whole, CODE);
      case NAME, TEXT, ENGLISH -> longestWord(text, bold);
    };
  }

  private double longestWord(String text, boolean bold) {
    double longest =
        BREAK.splitAsStream(text).mapToDouble(word -> width(word, bold)).max().orElse(0);
    return Math.min(longest, LONGEST_WORD);
  }

  private double width(String text, boolean bold) {
    Font font = bold ? ChartFont.BOLD : ChartFont.PLAIN;
    return font.getStringBounds(text, PAPER).getWidth() * fontWidth + PADDING;
  }
}
