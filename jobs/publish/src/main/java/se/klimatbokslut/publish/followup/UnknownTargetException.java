package se.klimatbokslut.publish.followup;

/** A target id that the release does not hold; the message names the nearest ones. */
public final class UnknownTargetException extends IllegalArgumentException {
  UnknownTargetException(String message) {
    super(message);
  }
}
