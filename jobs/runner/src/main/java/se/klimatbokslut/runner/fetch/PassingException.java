package se.klimatbokslut.runner.fetch;

import java.time.Duration;
import java.util.Optional;

/** What another try may mend: a connection that broke, a server that is busy. */
final class PassingException extends FetchException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<Duration> wait;

  PassingException(String message) {
    this(message, Optional.empty());
  }

  /**
   * @param wait what the server asks to wait
   */
  PassingException(String message, Optional<Duration> wait) {
    super(message);
    this.wait = wait;
  }

  Optional<Duration> asked() {
    return wait;
  }
}
