package se.klimatbokslut.publish.table;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet must not take for a formula. Exact texts come back by taking one
 * apostrophe off wherever apostrophes stand before the start of a formula.
 */
public final class SpreadsheetText {
  /**
   * Spreadsheets leave out blanks and invisible characters before they look for a formula, know the
   * full-width signs, and decode {@code _x003D_} in a workbook as a character.
   */
  private static final Pattern START_OF_FORMULA =
      Pattern.compile("'*+(?:[\\t\\r\\n]|_x\\p{XDigit}{4}_|[\\p{Z}\\p{Cc}\\p{Cf}]*+[=+\\-@＝＋－＠])");

  private SpreadsheetText() {}

  /** The text, behind an apostrophe when a spreadsheet would calculate it. */
  public static String harmless(String text) {
    return START_OF_FORMULA.matcher(text).lookingAt() ? "'" + text : text;
  }
}
