package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A business trip for which a unit pays the climate fee.
 *
 * @param municipalityId as written in the file
 * @param mode as written in the file
 * @param kilograms of fossil carbon dioxide
 */
public record RawFeeTrip(
    String municipalityId,
    String tripId,
    String unit,
    LocalDate date,
    String mode,
    BigDecimal kilograms,
    String sheet,
    int row,
    String column)
    implements RawRow {
  @Override
  public int year() {
    return date.getYear();
  }
}
