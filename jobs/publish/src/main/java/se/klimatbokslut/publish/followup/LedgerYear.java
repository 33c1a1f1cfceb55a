package se.klimatbokslut.publish.followup;

import java.math.BigDecimal;
import java.util.Optional;
import se.klimatbokslut.domain.time.Status;

/**
 * One year of a carbon budget, all amounts in tonnes; empty where nothing is known.
 *
 * @param emissionsLow emissions at least, where they are known by bounds only
 * @param repaid by negative emissions
 * @param remainingLow what remains at least, where it is known by bounds only
 * @param emissionsLow80 low end of the 80 % band, of a prognosis year only
 * @param remainingLow80 with every prognosis up to the year at the high end of its band
 * @param remainingHigh80 with every one at the low end
 */
public record LedgerYear(
    int year,
    Optional<BigDecimal> emissions,
    Optional<BigDecimal> emissionsLow,
    Optional<BigDecimal> emissionsHigh,
    String status,
    String editionId,
    Optional<BigDecimal> path,
    Optional<BigDecimal> deviation,
    Optional<BigDecimal> repaid,
    Optional<BigDecimal> cumulative,
    Optional<BigDecimal> cumulativeDeviation,
    Optional<BigDecimal> remaining,
    Optional<BigDecimal> remainingLow,
    Optional<BigDecimal> remainingHigh,
    Optional<BigDecimal> restated,
    Optional<BigDecimal> emissionsLow80,
    Optional<BigDecimal> emissionsHigh80,
    Optional<BigDecimal> remainingLow80,
    Optional<BigDecimal> remainingHigh80) {

  public boolean isPrognosis() {
    return status.equals(Status.PROGNOSIS.id());
  }

  /** Emissions are known, if only by bounds. */
  public boolean isAccounted() {
    return emissions.isPresent() || emissionsLow.isPresent();
  }

  /** The year with its path alone, for years after those that are accounted for. */
  public LedgerYear pathOnly() {
    return new LedgerYear(
        year,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        path,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
