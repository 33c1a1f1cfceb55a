package se.klimatbokslut.publish.trace;

/** No figure stands where one was asked for; the message names the nearest and an example. */
public final class UnknownFigureException extends IllegalArgumentException {
  UnknownFigureException(String message) {
    super(message);
  }
}
