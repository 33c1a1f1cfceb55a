package se.klimatbokslut.domain.target;

import java.util.Optional;

/**
 * A facility whose emissions do not count towards a target.
 *
 * @param id as in facilities files, such as {@code ssab-borlange}
 * @param sector code of the sector that its emissions are part of, where the target file names it
 */
public record ExcludedFacility(String id, Optional<String> sector) {}
