package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import se.klimatbokslut.domain.quantity.Gas;

/**
 * Yearly emissions of one installation of an authority's register. A year without a row is unknown,
 * not zero.
 *
 * @param installation as the register identifies it, such as SE-214 or 1441
 * @param name as written in the file; empty when it states none
 * @param municipality name or code as written in the file; empty when the register states none
 * @param tonnes of the gas; CO2 equivalents when it is all together
 */
public record RawInstallation(
    String installation,
    String name,
    String municipality,
    int year,
    Gas gas,
    BigDecimal tonnes,
    String sheet,
    int row,
    String column)
    implements RawRow {}
