package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An application to the fund of the climate fee.
 *
 * @param municipalityId as written in the file
 * @param applied SEK, not rounded
 * @param granted SEK, not rounded; empty while nothing is decided
 * @param decided empty while nothing is decided
 * @param status as written in the file
 */
public record RawFundGrant(
    String municipalityId,
    String applicationId,
    String applicant,
    LocalDate date,
    BigDecimal applied,
    Optional<BigDecimal> granted,
    Optional<LocalDate> decided,
    String status,
    String purpose,
    String sheet,
    int row,
    String column)
    implements RawRow {
  @Override
  public int year() {
    return date.getYear();
  }
}
