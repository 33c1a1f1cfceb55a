package se.klimatbokslut.publish.release;

/** A release is damaged, incomplete or not where it should be. */
public final class UnreadableReleaseException extends IllegalStateException {
  UnreadableReleaseException(String message) {
    super(message);
  }

  UnreadableReleaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
