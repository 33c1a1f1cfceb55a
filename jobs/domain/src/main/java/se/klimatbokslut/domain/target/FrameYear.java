package se.klimatbokslut.domain.target;

import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * One year of a budget of yearly frames.
 *
 * @param frame the most that may be emitted
 * @param emitted empty while the statistics do not hold the year
 */
public record FrameYear(int year, Co2e frame, Optional<Co2e> emitted) {
  /** What is left of the frame, negative when more was emitted. */
  public Optional<Co2e> left() {
    return emitted.map(frame::minus);
  }

  /** Whether more was emitted than the frame. */
  boolean isExceeded() {
    return left().filter(Co2e::isNegative).isPresent();
  }
}
