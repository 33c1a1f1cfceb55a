package se.klimatbokslut.publish.followup;

import java.math.BigDecimal;
import java.util.Optional;

/** One year of a carbon budget, all amounts in tonnes; empty where nothing is known. */
public record LedgerYear(
    int year,
    Optional<BigDecimal> emissions,
    String status,
    String editionId,
    Optional<BigDecimal> path,
    Optional<BigDecimal> deviation,
    Optional<BigDecimal> cumulative,
    Optional<BigDecimal> cumulativeDeviation,
    Optional<BigDecimal> remaining,
    Optional<BigDecimal> restated) {

  /** The year with its path alone, for years after those that are accounted for. */
  public LedgerYear pathOnly() {
    return new LedgerYear(
        year,
        Optional.empty(),
        "",
        "",
        path,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
