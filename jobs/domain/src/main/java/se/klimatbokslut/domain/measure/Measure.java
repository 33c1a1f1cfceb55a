package se.klimatbokslut.domain.measure;

import java.util.Optional;
import se.klimatbokslut.domain.fee.Sek;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * A measure of a climate investment plan.
 *
 * @param cost of the whole measure; empty when nobody has stated it, which is not zero
 * @param yearly what it takes off in each of its years; empty when nobody has stated it
 * @param firstYear first year of the effect
 * @param lastYear last year of the effect
 */
public record Measure(
    Optional<Sek> cost, Optional<Co2e> yearly, int firstYear, int lastYear, MeasureStatus status) {
  /**
   * What it takes off in all of its years.
   *
   * @throws ArithmeticException when that leaves what an amount can hold
   */
  public Optional<Co2e> total() {
    return yearly.map(
        each -> new Co2e(Math.multiplyExact(each.milligrams(), lastYear - firstYear + 1L)));
  }

  boolean hasEffectIn(int year) {
    return firstYear <= year && year <= lastYear;
  }
}
