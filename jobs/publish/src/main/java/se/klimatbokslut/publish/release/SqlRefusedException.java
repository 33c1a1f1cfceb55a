package se.klimatbokslut.publish.release;

/** A user's SQL that cannot be answered; the message says why and which tables there are. */
public final class SqlRefusedException extends IllegalArgumentException {
  SqlRefusedException(String message) {
    super(message);
  }

  SqlRefusedException(String message, Throwable cause) {
    super(message, cause);
  }
}
