package se.klimatbokslut.domain.fee;

import java.util.Locale;

/** What moves money of the climate fee. */
public enum Movement {
  /** A trip, for which its unit pays. */
  FEE,
  /** A measure that a unit pays with the fees it has paid. */
  USE,
  /** An application that the fund has granted. */
  GRANT;

  /** As tables write it: {@code fee}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
