package se.klimatbokslut.runner.watch;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A run under way.
 *
 * @param command such as {@code nightly}
 * @param releaseBefore the release that readers used when it began; empty when there was none
 */
record BegunRun(UUID id, String command, Instant at, Optional<String> releaseBefore) {}
