package se.klimatbokslut.publish.pack;

/** How high a row of a sheet must be, because not every program finds it out on its own. */
final class RowHeight {
  /** Of one line, in points. */
  private static final double LINE = 15;

  private RowHeight() {}

  /**
   * Lines of a text that wraps.
   *
   * @param width of its column, in characters
   */
  static int lines(String text, double width) {
    return Math.max(1, (int) Math.ceil(text.length() / (width - 1)));
  }

  static double of(int lines) {
    return LINE * lines;
  }
}
