package se.klimatbokslut.domain.prognosis;

import se.klimatbokslut.domain.quantity.Co2e;

/**
 * The range around an estimate that should hold the actual value with a stated probability.
 *
 * @param halfWidthPct in percent of the estimate
 */
public record Band(Co2e low, Co2e high, double halfWidthPct) {
  /**
   * A band around an estimate; its low end is never below 0.
   *
   * @param halfWidthPct in percent of the estimate, 0 or more
   */
  public static Band around(Co2e estimate, double halfWidthPct) {
    Co2e half = estimate.times(halfWidthPct / 100);
    Co2e low = estimate.minus(half);
    return new Band(low.isNegative() ? Co2e.ZERO : low, estimate.plus(half), halfWidthPct);
  }

  /** Half width of two independent causes together. */
  public static double together(double onePct, double otherPct) {
    return Math.hypot(onePct, otherPct);
  }
}
