package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;

/**
 * A yearly value of a national series, or of a county's part of it.
 *
 * @param label of the row as published
 * @param county two digits; empty for the nation
 * @param unit as published, without "per year"
 */
public record RawNationalSeries(
    String label,
    String county,
    int year,
    BigDecimal tonnes,
    String unit,
    String sheet,
    int row,
    String column)
    implements RawRow {}
