package se.klimatbokslut.pipeline.table;

import java.util.OptionalLong;

/**
 * One column as contracted: the same name means the same thing in every table.
 *
 * @param unit of the values; empty for codes, texts and years
 * @param min least value allowed
 * @param sentence what the column says, for people
 */
public record ColumnContract(
    String name,
    ColumnType type,
    boolean nullable,
    String unit,
    OptionalLong min,
    String sentence) {}
