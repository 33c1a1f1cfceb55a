package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.util.Optional;

/** Emissions of one sector in one year, tonnes and tonnes per person; {@code all} is the total. */
record SectorYear(
    int year,
    String sector,
    Optional<BigDecimal> emissions,
    Optional<BigDecimal> perCapita,
    String status,
    String publication,
    String editionId) {

  boolean isTotal() {
    return sector.equals("all");
  }
}
