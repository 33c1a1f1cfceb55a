package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
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

  static LevelSeries in(String unit, TargetHead head, Statistics statistics) {
    return unit.equals(PER_PERSON) ? perPerson(head, statistics) : tonnes(head, statistics);
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

  /** What the decision says of its base; a level that counts other things says nothing. */
  static Base base(
      Target target, Statistics statistics, OptionalInt year, Optional<BigDecimal> stated) {
    return new Base(
        year,
        stated.filter(level -> BoundaryCheck.of(target, statistics).other().isEmpty()),
        target.head().decision().adopted());
  }

  /** The stated levels of a target whose base has one of its own. */
  static List<StatedLevel> withBase(
      TargetHead head, OptionalInt year, Optional<BigDecimal> value, String unit) {
    return Stream.concat(
            value.stream()
                .filter(level -> year.isPresent())
                .map(level -> new StatedLevel(year.getAsInt(), level, unit)),
            head.decision().statedLevels().stream())
        .toList();
  }
}
