package se.klimatbokslut.publish.table;

/** Texts that a spreadsheet must not take for a formula. */
final class SpreadsheetText {
  private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

  private SpreadsheetText() {}

  /** The text, behind an apostrophe when a spreadsheet would calculate it. */
  static String harmless(String text) {
    return !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
