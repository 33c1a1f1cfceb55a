package se.klimatbokslut.runner.fetch;

import java.nio.file.Path;
import java.util.Optional;

/** What a server answered. */
sealed interface Answer {
  /** What it has is what it said the last time. */
  record Unchanged() implements Answer {}

  /**
   * A whole file, not looked into yet.
   *
   * @param file where it lies until it has its name
   * @param validators for the next request
   */
  record Received(Path file, String sha256, Optional<Validators> validators) implements Answer {}
}
