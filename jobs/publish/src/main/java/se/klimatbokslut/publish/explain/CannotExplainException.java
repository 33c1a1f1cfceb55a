package se.klimatbokslut.publish.explain;

/** A change that the release cannot explain; the message says why and which years it holds. */
public final class CannotExplainException extends IllegalArgumentException {
  CannotExplainException(String message) {
    super(message);
  }
}
