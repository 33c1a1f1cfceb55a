package se.klimatbokslut.publish.bokslut;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An edition that the release is made of.
 *
 * @param issue 1 for the first of its date, 2 for the one that replaced it
 */
record Edition(
    String id,
    String publication,
    Optional<LocalDate> date,
    boolean dateAssumed,
    int issue,
    String sha256,
    String fileName,
    String licence) {}
