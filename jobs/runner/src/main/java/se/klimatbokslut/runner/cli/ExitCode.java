package se.klimatbokslut.runner.cli;

/** Exit codes that users' scripts rely on. */
final class ExitCode {
  /** Done: published, or nothing new. */
  static final int DONE = 0;

  /** An input was quarantined or a gate failed; the last good release stays current. */
  static final int REFUSED = 1;

  /** Wrong usage or configuration; nothing was done. */
  static final int USAGE = 2;

  /** The run itself failed; running again continues. */
  static final int FAILED = 3;

  private ExitCode() {}
}
