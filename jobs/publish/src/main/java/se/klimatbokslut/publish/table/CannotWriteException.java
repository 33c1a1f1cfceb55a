package se.klimatbokslut.publish.table;

/** A result file that cannot be written; the message names it and says why. */
public final class CannotWriteException extends IllegalArgumentException {
  public CannotWriteException(String message) {
    super(message);
  }

  public CannotWriteException(String message, Throwable cause) {
    super(message, cause);
  }
}
