package se.klimatbokslut.publish.report;

/**
 * A chart with what says in words what it shows. Its figures stand in the table that follows it.
 *
 * @param id letters, digits and hyphens, unique in the report; starts the names of its files
 * @param title what it shows
 * @param description how to read it, for those who do not see it
 * @param key how to read its marks, below it
 * @param trace rows of the release that its figures stand in
 */
public record Figure(
    String id, String title, String description, String key, Chart chart, String trace)
    implements Block {}
