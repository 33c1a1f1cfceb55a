package se.klimatbokslut.publish.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import se.klimatbokslut.domain.sentence.Language;

/**
 * Rounded numbers for readers: whole tonnes, two decimals per person, one decimal of a percent.
 * Marks are the language's own.
 */
public final class Figures {
  private static final char NARROW_NO_BREAK_SPACE = '\u202f';
  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final Map<String, Integer> DECIMALS =
      Map.of("t", 0, "t/person", 2, "%", 1, "count", 0, "years", 1, "kg", 0, "m", 0);
  private static final int OTHER_DECIMALS = 2;

  private final DecimalFormatSymbols symbols;
  private final char gap;

  private Figures(DecimalFormatSymbols symbols, char gap) {
    this.symbols = symbols;
    this.gap = gap;
  }

  /** For pages: no line breaks inside a number. */
  public static Figures inPages(Locale language) {
    return new Figures(marks(language), NO_BREAK_SPACE);
  }

  /** For terminals: plain characters. */
  public static Figures inTerminals(Locale language) {
    DecimalFormatSymbols plain = marks(language);
    if (plain.getGroupingSeparator() == NARROW_NO_BREAK_SPACE) {
      plain.setGroupingSeparator(' ');
    }
    plain.setMinusSign('-');
    return new Figures(plain, ' ');
  }

  private static DecimalFormatSymbols marks(Locale language) {
    return Language.ofId(language.getLanguage()).marks();
  }

  /** Rounded as its unit asks, with the unit behind: {@code 218,080 t}. */
  public String withUnit(BigDecimal value, String unit, String unitLabel) {
    return rounded(value, unit) + gap + unitLabel.replace(' ', gap);
  }

  /** Rounded as its unit asks, for columns that carry the unit in their header. */
  public String rounded(BigDecimal value, String unit) {
    BigDecimal rounded = round(value, unit);
    return format(rounded.scale()).format(rounded);
  }

  /** With the sign always shown, for changes and deviations. */
  public String signed(BigDecimal value, String unit) {
    String sign = round(value, unit).signum() > 0 ? "+" : "";
    return sign + rounded(value, unit);
  }

  /** For axes of charts. */
  public NumberFormat wholeNumbers() {
    return format(0);
  }

  /** As {@link #rounded} shows it. */
  public BigDecimal round(BigDecimal value, String unit) {
    return value.setScale(DECIMALS.getOrDefault(unit, OTHER_DECIMALS), RoundingMode.HALF_UP);
  }

  private DecimalFormat format(int decimals) {
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format;
  }
}
