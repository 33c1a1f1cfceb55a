package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A measure of its own that a unit pays with the climate fees it has paid.
 *
 * @param municipalityId as written in the file
 * @param kronor as written in the file, not rounded
 */
public record RawFeeUse(
    String municipalityId,
    String unit,
    LocalDate date,
    String purpose,
    BigDecimal kronor,
    String sheet,
    int row,
    String column)
    implements RawRow {
  @Override
  public int year() {
    return date.getYear();
  }
}
