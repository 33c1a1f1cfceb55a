package se.klimatbokslut.runner.config;

/** Wrong usage or settings: nothing was done. The message says what to change. */
public final class ConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ConfigurationException(String message) {
    super(message);
  }
}
