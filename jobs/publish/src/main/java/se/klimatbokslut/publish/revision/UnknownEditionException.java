package se.klimatbokslut.publish.revision;

/** An edition that is not held, or between which nothing changed; the message names the others. */
public final class UnknownEditionException extends IllegalArgumentException {
  UnknownEditionException(String message) {
    super(message);
  }
}
