package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;

/**
 * A grant that a municipality has received from an agency; words are as written in the file.
 *
 * @param kronor SEK
 */
public record RawAgencyGrant(
    String municipalityId,
    String agency,
    int year,
    String area,
    String project,
    BigDecimal kronor,
    String sheet,
    int row,
    String column)
    implements RawRow {}
