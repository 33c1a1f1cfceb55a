package se.klimatbokslut.runner.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an edition, kept beside its tables.
 *
 * @param editionDate ISO date
 * @param dateAssumed true when the date of archiving stands in for one that nobody stated
 * @param years every year it holds, in order, with commas between
 * @param source publisher, as stated by the sidecar or known of the publication
 * @param sample true for the data that the program brings itself
 * @param findings warnings and notes that its readers should see
 * @param setAside rows of the file that are not figures, and why
 */
public record EditionNote(
    String editionId,
    String publication,
    String editionDate,
    boolean dateAssumed,
    String sha256,
    String fileName,
    int firstYear,
    int lastYear,
    String years,
    @Nullable String version,
    String licence,
    String source,
    boolean sample,
    String ingestedAt,
    List<FindingNote> findings,
    List<String> setAside) {}
