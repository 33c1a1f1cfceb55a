package se.klimatbokslut.publish.bokslut;

import java.time.LocalDate;
import java.util.Optional;

/** An edition that the release is made of. */
record Edition(
    String id,
    String publication,
    Optional<LocalDate> date,
    boolean dateAssumed,
    String sha256,
    String fileName,
    String licence) {}
