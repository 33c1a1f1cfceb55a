package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as publications write it: decimal point or comma, spaces between groups of three digits.
 * A comma is never a thousands separator here; what could be read two ways is not a number.
 *
 * @param decimalMark {@code .} or {@code ,}; empty for a whole number
 */
record PublishedNumber(BigDecimal value, String decimalMark) {
  private static final int LONGEST = 500;
  private static final String SPACES = "[ \u00A0\u2009\u202F]";
  private static final Pattern SPACE = Pattern.compile(SPACES);
  private static final Pattern MINUS = Pattern.compile("^[\u2212\u2013]");
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:[0-9]{1,3}(?:" + SPACES + "[0-9]{3})+|[0-9]+)(?:[.,][0-9]+)?");

  static Optional<PublishedNumber> of(String text) {
    String signed = MINUS.matcher(text).replaceFirst("-");
    if (signed.length() > LONGEST || !NUMBER.matcher(signed).matches()) {
      return Optional.empty();
    }
    String digits = SPACE.matcher(signed).replaceAll("");
    String mark = digits.contains(",") ? "," : digits.contains(".") ? "." : "";
    return Optional.of(new PublishedNumber(new BigDecimal(digits.replace(',', '.')), mark));
  }
}
