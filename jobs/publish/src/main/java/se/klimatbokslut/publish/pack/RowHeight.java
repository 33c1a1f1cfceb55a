package se.klimatbokslut.publish.pack;

/** How high a row of a sheet must be, because not every program finds it out on its own. */
final class RowHeight {
  /** Of one line, in points. */
  private static final double LINE = 15;

  /** Excel draws no higher row; what does not fit is in the cell and not on the sheet. */
  private static final double HIGHEST = 409.5;

  private RowHeight() {}

  /**
   * Lines of a text that wraps.
   *
   * @param width of its column, in characters
   */
  static int lines(String text, double width) {
    return Math.max(1, text.lines().mapToInt(line -> Math.max(1, wrapped(line, width))).sum());
  }

  private static int wrapped(String line, double width) {
    return (int) Math.ceil(line.length() / (width - 1));
  }

  static double of(int lines) {
    return of(lines, 1);
  }

  /** For type that is larger than usual. */
  static double of(int lines, double larger) {
    return Math.min(HIGHEST, LINE * lines * larger);
  }
}
