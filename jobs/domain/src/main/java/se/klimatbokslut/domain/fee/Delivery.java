package se.klimatbokslut.domain.fee;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * When and with which edition something was delivered. Later deliveries go before earlier ones.
 *
 * @param known day from which the edition counts
 * @param issue number of the edition among those of its date
 */
public record Delivery(LocalDate known, int issue, String editionId)
    implements Comparable<Delivery> {
  private static final Comparator<Delivery> OLDEST_FIRST =
      Comparator.comparing(Delivery::known)
          .thenComparingInt(Delivery::issue)
          .thenComparing(Delivery::editionId);

  @Override
  public int compareTo(Delivery other) {
    return OLDEST_FIRST.compare(this, other);
  }
}
