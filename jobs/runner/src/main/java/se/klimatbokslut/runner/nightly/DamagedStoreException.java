package se.klimatbokslut.runner.nightly;

import java.io.IOException;

/** A file of the store is not what was written. The message says which and what to do. */
final class DamagedStoreException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedStoreException(String message) {
    super(message);
  }
}
