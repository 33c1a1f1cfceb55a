package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;

/**
 * What one lender has lent at the end of a year: all of it, or what of it is green.
 *
 * @param part {@link #PORTFOLIO} or {@link #GREEN}
 * @param kronor SEK
 */
public record RawGreenLoan(
    String municipalityId,
    int year,
    String lender,
    String part,
    BigDecimal kronor,
    String sheet,
    int row,
    String column)
    implements RawRow {
  public static final String PORTFOLIO = "portfolio";
  public static final String GREEN = "green";
}
