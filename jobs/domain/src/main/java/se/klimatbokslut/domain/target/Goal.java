package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * A number that an indicator should reach.
 *
 * @param unit of indicator and number: {@code %} or {@code count}
 */
record Goal(
    String indicator, BigDecimal number, OptionalInt year, Direction direction, String unit) {
  /** The unit of a difference. */
  String differenceUnit() {
    return unit.equals(Levels.PERCENT) ? Levels.PERCENTAGE_POINTS : unit;
  }
}
