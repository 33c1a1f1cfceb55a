package se.klimatbokslut.domain.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Amounts as sentences write them, with their unit. */
public final class Wording {
  private static final BigDecimal WHOLE_FROM = BigDecimal.valueOf(1000);
  private static final int DECIMALS = 3;

  private Wording() {}

  /** {@code 1328000 t}, {@code 5.445 t/person}, {@code 40}: whole from 1000 on, else 3 decimals. */
  public static String amount(BigDecimal value, String unit) {
    int decimals = value.abs().compareTo(WHOLE_FROM) < 0 ? DECIMALS : 0;
    BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_EVEN);
    String number = decimals == 0 ? rounded.toPlainString() : stripped(rounded);
    return unit.equals("count") ? number : number + " " + unit;
  }

  public static String amount(Co2e value) {
    return amount(value.tonnes(), "t");
  }

  /** {@code 7.4 %}. */
  public static String pct(double pct) {
    return String.format(Locale.ROOT, "%.1f %%", pct);
  }

  private static String stripped(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
