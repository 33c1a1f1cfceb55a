package se.klimatbokslut.pipeline.ingest;

/**
 * An action in the plan of a board; words are as written in the file.
 *
 * @param year whose end the status is told for
 * @param comment may be empty
 */
public record RawAction(
    String municipalityId,
    String focusArea,
    String board,
    String action,
    String status,
    int year,
    String comment,
    String sheet,
    int row,
    String column)
    implements RawRow {}
