package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;

/**
 * A yearly value of a municipality that is republished from another publication. Which gas and unit
 * it is in follows from the key figure.
 *
 * @param keyFigure as its publisher names it, such as N07702
 * @param municipality code of four digits
 */
public record RawKeyFigure(
    String keyFigure,
    String municipality,
    int year,
    BigDecimal value,
    String sheet,
    int row,
    String column)
    implements RawRow {}
