package se.klimatbokslut.domain.peer;

import java.util.OptionalLong;

/**
 * A class of municipalities by their inhabitants.
 *
 * @param from the least number of inhabitants
 * @param below members have fewer; empty without a limit
 */
public record SizeClass(long from, OptionalLong below) {
  boolean contains(long population) {
    return population >= from && (below.isEmpty() || population < below.getAsLong());
  }

  /** The class from the start of this one to the end of a larger one. */
  SizeClass to(SizeClass larger) {
    return new SizeClass(from, larger.below);
  }

  /** {@code 20000-49999}, or {@code from-200000} without a limit. */
  public String id() {
    return below.isEmpty() ? "from-" + from : from + "-" + (below.getAsLong() - 1);
  }
}
