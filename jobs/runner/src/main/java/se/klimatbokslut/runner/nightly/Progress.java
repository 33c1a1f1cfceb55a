package se.klimatbokslut.runner.nightly;

/** Tells a person who waits what is being done. */
public interface Progress {
  void says(String what);

  /** For scripts and tests: nobody waits. */
  static Progress silent() {
    return what -> {};
  }
}
