package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;

/**
 * Value of a local indicator in one year.
 *
 * @param municipalityId as written in the file
 * @param value in {@code unit}
 * @param source empty when the row states none
 */
public record RawIndicator(
    String municipalityId,
    String indicator,
    int year,
    BigDecimal value,
    String unit,
    String source,
    String sheet,
    int row,
    String column)
    implements RawRow {}
