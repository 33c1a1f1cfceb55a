package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;

/**
 * Consumption emissions in kilograms CO2e per person and year.
 *
 * @param code four digits for a municipality, empty for the nation
 */
public record RawPerPerson(
    String code, String name, int year, BigDecimal kilograms, String sheet, int row, String column)
    implements RawRow {}
