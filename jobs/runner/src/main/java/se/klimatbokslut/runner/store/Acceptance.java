package se.klimatbokslut.runner.store;

/**
 * A person's decision to take in a file that gates had refused.
 *
 * @param by name of the user
 * @param at ISO date and time, UTC
 */
public record Acceptance(String by, String at, String reason) {
  @Override
  public String toString() {
    return "Accepted by %s on %s: %s".formatted(by, at, reason);
  }
}
