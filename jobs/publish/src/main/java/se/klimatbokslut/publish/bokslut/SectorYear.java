package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.util.Optional;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.publish.trace.FigureKey;

/** Emissions of one sector in one year, tonnes and tonnes per person; {@code all} is the total. */
record SectorYear(
    int year,
    String sector,
    Optional<BigDecimal> emissions,
    Optional<BigDecimal> perCapita,
    String status,
    Optional<BigDecimal> carriedForwardPct,
    String publication,
    String editionId,
    FigureKey key) {

  /** Whether any of it was carried forward, or shared out by one key. */
  boolean isCarriedForward() {
    return status.equals(Status.CARRIED_FORWARD.id())
        || carriedForwardPct.filter(share -> share.signum() != 0).isPresent();
  }

  boolean isTotal() {
    return sector.equals("all");
  }
}
