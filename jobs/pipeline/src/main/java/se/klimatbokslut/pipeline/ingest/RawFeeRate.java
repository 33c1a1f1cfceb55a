package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A rate of the climate fee.
 *
 * @param municipalityId as written in the file
 * @param from first day that it is valid for
 * @param mode as written in the file; empty when the rate is for every mode
 * @param sekPerKilogram of fossil carbon dioxide
 * @param source where it was decided; empty when the row states none
 */
public record RawFeeRate(
    String municipalityId,
    LocalDate from,
    String mode,
    BigDecimal sekPerKilogram,
    String source,
    String sheet,
    int row,
    String column)
    implements RawRow {
  @Override
  public int year() {
    return from.getYear();
  }
}
