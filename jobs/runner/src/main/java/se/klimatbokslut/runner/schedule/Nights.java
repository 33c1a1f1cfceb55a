package se.klimatbokslut.runner.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * When the next run is due. Times that passed while nothing ran, however many, make one run due at
 * once: it takes in all that has come since.
 */
public final class Nights {
  private final Timetable timetable;
  private final Clock clock;
  private Instant latest;

  /**
   * @param lastDone when the last successful run began; empty makes one due at once
   */
  public Nights(Timetable timetable, Clock clock, Optional<Instant> lastDone) {
    this.timetable = timetable;
    this.clock = clock;
    this.latest = lastDone.orElse(Instant.EPOCH);
  }

  /** When the next run is due; in the past when a time was missed. */
  public Instant due() {
    return timetable.next(latest);
  }

  public boolean isDue() {
    return !due().isAfter(clock.instant());
  }

  /** Notes that a run begins. Whatever becomes of it, the next one waits for its time. */
  public void begin() {
    latest = clock.instant();
  }
}
