package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.Optional;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.ScopedSeries;
import se.klimatbokslut.domain.statistics.Statistics;

/** The yearly values of a target: tonnes, or tonnes per person as published or divided. */
final class Levels {
  static final String TONNES = "t";
  static final String PER_PERSON = "t/person";
  static final String PERCENT = "%";
  static final String PERCENTAGE_POINTS = "percentage points";
  static final String COUNT = "count";

  private Levels() {}

  /** What a cut is measured from: as the target states it, else of the series; never nothing. */
  static Optional<BigDecimal> base(LevelSeries series, int year, Optional<BigDecimal> stated) {
    return stated.or(() -> series.valueIn(year)).filter(base -> base.signum() > 0);
  }

  static LevelSeries tonnes(TargetHead head, Statistics statistics) {
    return LevelSeries.tonnes(head.scope().series(statistics));
  }

  /** Consumption per person comes as published; other perspectives are divided by population. */
  static LevelSeries perPerson(TargetHead head, Statistics statistics) {
    if (head.perspective() == Perspective.CONSUMPTION) {
      return LevelSeries.published(statistics.perPerson());
    }
    ScopedSeries series = head.scope().series(statistics);
    return LevelSeries.perPerson(series, statistics.population());
  }
}
