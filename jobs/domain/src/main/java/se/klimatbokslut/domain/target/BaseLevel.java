package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.Optional;
import se.klimatbokslut.domain.statistics.LevelSeries;

/**
 * What a target's path starts from.
 *
 * @param unit {@code t} or {@code t/person}
 */
public record BaseLevel(int year, BigDecimal value, String unit) {
  static Optional<BaseLevel> in(LevelSeries series, int year, String unit) {
    return series.valueIn(year).map(value -> new BaseLevel(year, value, unit));
  }
}
