package se.klimatbokslut.runner.store;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an archived file, kept beside it.
 *
 * @param decidedBy version of the program and hash of the sidecar that the decision rests on; other
 *     ones are reason to look again at a refused file
 * @param acceptance of a file that gates had refused
 * @param publication and {@code edition}: absent when the file was refused
 */
public record ArchiveNote(
    String sha256,
    String name,
    long size,
    boolean accepted,
    @Nullable String publication,
    @Nullable String edition,
    @Nullable String licence,
    String archivedAt,
    String decidedBy,
    @Nullable Acceptance acceptance) {}
