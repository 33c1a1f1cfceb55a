package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import se.klimatbokslut.domain.quantity.Gas;

/**
 * The nation's emissions of one gas from one main sector in one year.
 *
 * @param sectorLabel as written in the file
 * @param tonnes of the gas; CO2 equivalents for all gases together
 * @param preliminary true when the file says that the figure is not final
 */
public record RawNationalSector(
    String sectorLabel,
    int year,
    Gas gas,
    BigDecimal tonnes,
    boolean preliminary,
    String sheet,
    int row,
    String column)
    implements RawRow {}
