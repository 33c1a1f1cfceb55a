package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;

/**
 * Household consumption of one category in kilograms CO2e per person and year.
 *
 * @param code four digits of a municipality
 * @param label category as published; one of them is the total
 * @param version of the model, as the sidecar states it
 */
public record RawConsumption(
    String code,
    String name,
    String label,
    String version,
    int year,
    BigDecimal kilograms,
    String sheet,
    int row,
    String column)
    implements RawRow {}
