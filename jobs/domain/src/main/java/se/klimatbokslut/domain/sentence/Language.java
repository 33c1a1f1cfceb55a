package se.klimatbokslut.domain.sentence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.time.YearRange;

/**
 * A language that clauses are said in. Words stand in {@code phrases_<language>.properties}, the
 * way numbers are written here.
 */
public enum Language {
  EN("en", ',', '.', "-", ' '),
  SV("sv", '\u202f', ',', "\u2013", '\u00a0'),
  DA("da", '.', ',', "\u2013", '\u00a0');

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
  private static final char MINUS = '\u2212';
  private static final BigDecimal WHOLE_FROM = BigDecimal.valueOf(1000);
  private static final int DECIMALS = 3;

  private final String id;
  private final char grouping;
  private final char decimal;
  private final String to;
  private final char gap;

  Language(String id, char grouping, char decimal, String to, char gap) {
    this.id = id;
    this.grouping = grouping;
    this.decimal = decimal;
    this.to = to;
    this.gap = gap;
  }

  /** As users name it: {@code sv}. */
  public String id() {
    return id;
  }

  /**
   * @throws IllegalArgumentException for anything that is not the id of a language
   */
  public static Language ofId(String id) {
    return Arrays.stream(values())
        .filter(language -> language.id.equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("Languages are sv, da and en, not '" + id + "'"));
  }

  String say(Clause clause) {
    return PLACE
        .matcher(words().getString(clause.phrase().id()))
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    clause.arguments().get(Integer.parseInt(place.group(1))).in(this)));
  }

  /** {@code 1,328,000 t}, {@code 5.445 t/person}, {@code 40}: whole from 1000 on. */
  String amount(BigDecimal value, String unit) {
    return amount(value, value, unit);
  }

  /** With as many decimals as tell it from another figure, at most all. */
  String amount(BigDecimal value, BigDecimal beside, String unit) {
    int more = 0;
    while (more < Co2e.TONNE_DECIMALS
        && value.compareTo(beside) != 0
        && rounded(value, unit, more).compareTo(rounded(beside, unit, more)) == 0) {
      more++;
    }
    BigDecimal rounded = rounded(value, unit, more);
    String number = number(rounded, Math.max(rounded.stripTrailingZeros().scale(), 0));
    return unit.equals("count") ? number : number + gap + unit(unit, rounded);
  }

  /** {@code 7.4 %}, always with one decimal. */
  String rate(double pct) {
    return number(BigDecimal.valueOf(pct).setScale(1, RoundingMode.HALF_UP), 1) + gap + "%";
  }

  /** {@code 1990, 2000, 2015-2022}. */
  String years(SortedSet<Integer> years) {
    return YearRange.listed(years).replace("-", to);
  }

  /** The code itself for a sector that has no name here. */
  String sector(String code) {
    return word("sector." + code, code);
  }

  /** Percentages need one decimal, unless it would make nothing of something. */
  private static BigDecimal rounded(BigDecimal value, String unit, int more) {
    int decimals = (value.abs().compareTo(WHOLE_FROM) < 0 ? DECIMALS : 0) + more;
    boolean isPercentage = unit.startsWith("%") || unit.startsWith("percent");
    BigDecimal coarse = value.setScale(Math.min(decimals, 1 + more), RoundingMode.HALF_UP);
    return isPercentage && coarse.signum() != 0
        ? coarse
        : value.setScale(decimals, RoundingMode.HALF_UP);
  }

  /** The marks that its numbers are written with. */
  public DecimalFormatSymbols marks() {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(grouping);
    symbols.setDecimalSeparator(decimal);
    symbols.setMinusSign(MINUS);
    return symbols;
  }

  private String number(BigDecimal value, int decimals) {
    DecimalFormat format = new DecimalFormat("#,##0", marks());
    format.setMinimumFractionDigits(decimals);
    return format.format(value.setScale(decimals, RoundingMode.HALF_UP));
  }

  private String unit(String unit, BigDecimal value) {
    String key = "unit." + unit.replace(' ', '-');
    String plural = word(key, unit);
    return value.abs().compareTo(BigDecimal.ONE) == 0 ? word(key + ".one", plural) : plural;
  }

  private String word(String key, String otherwise) {
    return words().containsKey(key) ? words().getString(key) : otherwise;
  }

  private ResourceBundle words() {
    return ResourceBundle.getBundle(
        "se.klimatbokslut.domain.sentence.phrases",
        Locale.forLanguageTag(id),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
