package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;

/**
 * Value of an indicator that an authority or trade body publishes for every municipality.
 *
 * @param county name or two digits, where the row is a county's or of an unknown municipality
 * @param municipality name or four digits; {@link #ALL} for counties and the nation, {@link
 *     #UNKNOWN} for what could be placed in a county only
 * @param value in {@code unit}
 */
public record RawOfficialIndicator(
    String county,
    String municipality,
    String indicator,
    int year,
    BigDecimal value,
    String unit,
    String sheet,
    int row,
    String column)
    implements RawRow {
  public static final String ALL = "Alla";
  public static final String UNKNOWN = "Okänd kommun";
}
