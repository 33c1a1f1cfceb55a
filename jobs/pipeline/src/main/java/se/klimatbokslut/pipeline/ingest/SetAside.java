package se.klimatbokslut.pipeline.ingest;

/**
 * Rows of a file that hold no data of the publication: headings, notes, sheets with other tables.
 *
 * @param firstRow counted from 1
 * @param rows how many, without blank ones
 */
public record SetAside(String sheet, int firstRow, int rows, String reason) {}
