package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.PathStart;

/**
 * What the decision says of the start of its path.
 *
 * @param year empty when it names none
 * @param stated the level of that year in its words; used only where the statistics lack the year
 * @param adopted the year of the decision
 */
record Base(OptionalInt year, Optional<BigDecimal> stated, OptionalInt adopted) {
  /** The level of the named year; empty when nothing tells one above 0. */
  Optional<PathStart> named(LevelSeries series, String unit) {
    int named = year.getAsInt();
    return series
        .valueIn(named)
        .or(() -> stated)
        .filter(value -> value.signum() > 0)
        .map(value -> new PathStart(named, value, unit));
  }
}
