package se.klimatbokslut.domain.target;

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
