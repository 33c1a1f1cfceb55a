package se.klimatbokslut.domain.finding;

import java.util.Locale;

/** A difference in percent, in words; what stands beside a zero has none. */
final class SignedPercent {
  private SignedPercent() {}

  static String words(double percent) {
    return Double.isFinite(percent)
        ? String.format(Locale.ROOT, "%+.1f %%", percent)
        : "beside zero";
  }
}
