package se.klimatbokslut.domain.fee;

import java.util.Locale;

/** Why something stands in the books of its year. */
public enum BookingCause {
  /** It is of that year. */
  IN_TIME,
  /** It is of an earlier year whose books were closed when it was delivered. */
  LATE,
  /** It corrects something of an earlier year whose books were closed by then. */
  CORRECTION;

  /** As tables write it: {@code in-time}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
