package se.klimatbokslut.publish.table;

import java.util.function.IntFunction;

/** Texts as a cell of Excel can hold them. */
public final class XlsxText {
  /** Characters of a cell. Excel calls a file with more in one damaged. */
  public static final int MOST = 32_767;

  private XlsxText() {}

  /**
   * The text, harmless as {@link SpreadsheetText} makes it. A text that is too long for a cell ends
   * with what says so.
   *
   * @param rest what says how many characters are left out and where they stand
   */
  public static String of(String text, IntFunction<String> rest) {
    String harmless = SpreadsheetText.harmless(text);
    return harmless.length() <= MOST ? harmless : beginning(harmless, rest);
  }

  /** In answers to questions and tables of data, for which other formats have no limit. */
  static String ofData(String text) {
    return of(
        text,
        left ->
            " … [%d more characters, which a cell of Excel cannot hold: csv, json and parquet have them]"
                .formatted(left));
  }

  private static String beginning(String text, IntFunction<String> rest) {
    // What is left out is never more than the whole, so no notice is longer than this one.
    int room = MOST - rest.apply(text.length()).length();
    int end = Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room;
    return text.substring(0, end) + rest.apply(text.codePointCount(end, text.length()));
  }
}
