package se.klimatbokslut.runner.watch;

/** Somebody who is told of a run. What goes wrong in telling never changes the run. */
interface Watcher {
  /** Completes the sentence "Cannot ...". */
  String task();

  /** Told when a run holds the home and before it does anything. */
  default void began(BegunRun run) throws Exception {}

  /** Told when a run has let the home go, however it ended. */
  void ended(EndedRun run) throws Exception;
}
