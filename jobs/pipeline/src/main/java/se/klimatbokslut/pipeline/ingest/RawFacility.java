package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import se.klimatbokslut.domain.quantity.Gas;

/**
 * Yearly emissions of one plant. A year without a row is unknown, not zero.
 *
 * @param municipalityId as written in the file
 * @param sector code of the main sector it lies in; empty when the row states none
 * @param source empty when the row states none
 * @param status as written in the file; empty when the row states none
 */
public record RawFacility(
    String facilityId,
    String municipalityId,
    int year,
    Gas gas,
    BigDecimal tonnes,
    String sector,
    String source,
    String status,
    String sheet,
    int row,
    String column)
    implements RawRow {}
