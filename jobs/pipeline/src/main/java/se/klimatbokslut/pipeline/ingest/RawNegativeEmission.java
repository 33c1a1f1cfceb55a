package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was taken up or stored in a year in one way.
 *
 * @param municipalityId as written in the file
 * @param kind as written in the file
 * @param permanenceYears for how long it is meant to stay away; empty when that is unknown
 * @param source empty when the row states none
 */
public record RawNegativeEmission(
    String municipalityId,
    String kind,
    int year,
    BigDecimal tonnes,
    Optional<Long> permanenceYears,
    String source,
    String sheet,
    int row,
    String column)
    implements RawRow {}
