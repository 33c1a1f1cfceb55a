package se.klimatbokslut.publish.bokslut;

/** A year that the release has no figures of. */
public final class NoFiguresException extends IllegalArgumentException {
  NoFiguresException(String message) {
    super(message);
  }
}
