package se.klimatbokslut.runner.fetch;

import java.time.Duration;

/** How a run waits. */
interface Sleeper {
  void sleep(Duration duration) throws InterruptedException;

  /** On the clock of this machine. */
  static Sleeper real() {
    return duration -> Thread.sleep(duration.toMillis());
  }
}
