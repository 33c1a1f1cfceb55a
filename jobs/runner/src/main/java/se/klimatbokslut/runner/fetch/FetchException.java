package se.klimatbokslut.runner.fetch;

/** A source that could not be fetched. The message names hosts and numbers, never a key. */
class FetchException extends Exception {
  private static final long serialVersionUID = 1L;

  FetchException(String message) {
    super(message);
  }
}
