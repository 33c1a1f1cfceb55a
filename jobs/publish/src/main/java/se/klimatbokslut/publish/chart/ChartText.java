package se.klimatbokslut.publish.chart;

import java.awt.font.FontRenderContext;

/** Texts of a chart, cut to their place; the table that follows a chart has them whole. */
final class ChartText {
  private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);
  private static final String CUT = "…";

  /** No place of a chart has room for more characters. */
  private static final int MOST = 300;

  private ChartText() {}

  /** The text, or as much of its beginning as is no wider than the place. */
  static String within(double width, String text) {
    if (text.length() <= MOST && width(text) <= width) {
      return text;
    }
    int end = Math.min(MOST, text.length());
    while (end > 0 && width(text.substring(0, end) + CUT) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + CUT;
  }

  private static double width(String text) {
    return Axes.BOLD.getStringBounds(text, PAPER).getWidth();
  }
}
