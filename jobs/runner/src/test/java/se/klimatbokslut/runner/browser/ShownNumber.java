package se.klimatbokslut.runner.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people read them on a page: narrow spaces, a true minus, decimal comma or point. */
final class ShownNumber {
  private static final Pattern NUMBER =
      Pattern.compile("[−-]?\\d{1,3}(?:[\\h\u202f]\\d{3})*(?:[.,]\\d+)?|[−-]?\\d+(?:[.,]\\d+)?");
  private static final Pattern YEARS = Pattern.compile("\\(([^)]*)\\)");

  private ShownNumber() {}

  /** The first number of a text. */
  static double first(String text) {
    Matcher found = NUMBER.matcher(text);
    if (!found.find()) {
      throw new IllegalArgumentException("no number in '" + text + "'");
    }
    return Double.parseDouble(
        found.group().replaceAll("[\\h\u202f]", "").replace('−', '-').replace(',', '.'));
  }

  /** A figure, and what is missing below all figures. */
  static double orMissing(String cell) {
    return NUMBER.matcher(cell).find() ? first(cell) : Double.NEGATIVE_INFINITY;
  }

  /** A margin by the years in brackets, the only unit that all of them share. */
  static double yearsOf(String margin) {
    Matcher years = YEARS.matcher(margin);
    return years.find() ? first(years.group(1)) : Double.NEGATIVE_INFINITY;
  }
}
