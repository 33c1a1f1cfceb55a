package se.klimatbokslut.pipeline.ingest;

/**
 * Inhabitants of an area on 31 December of the year.
 *
 * @param code four digits for a municipality, two for a county, empty for the nation; the name of a
 *     municipality where the publication gives names alone
 */
public record RawPopulation(
    String code, String name, int year, long persons, String sheet, int row, String column)
    implements RawRow {}
