package se.klimatbokslut.publish.comparison;

/** A release from which a method cannot be computed; the message says what to deliver. */
public final class CannotCompareException extends IllegalArgumentException {
  CannotCompareException(String message) {
    super(message);
  }
}
