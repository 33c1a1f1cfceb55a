package se.klimatbokslut.publish.peer;

/** A year or gas in which there is nothing to compare; the message names those there are. */
public final class CannotCompareException extends IllegalArgumentException {
  CannotCompareException(String message) {
    super(message);
  }
}
