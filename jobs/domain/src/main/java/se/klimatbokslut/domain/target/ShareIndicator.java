package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.IndicatorFigure;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.verdict.Progress;

/** A share, such as that of trips by bicycle, is at least or at most so many percent in a year. */
public record ShareIndicator(
    TargetHead head, String indicator, double sharePct, int year, Direction direction)
    implements Target {

  @Override
  public boolean countsEmissions() {
    return false;
  }

  @Override
  public String type() {
    return "share-indicator";
  }

  @Override
  public Progress progress(Statistics statistics) {
    List<IndicatorFigure> figures = statistics.indicator(indicator);
    return otherUnit(figures)
        .map(unit -> notAShare(unit))
        .orElseGet(() -> judged(LevelSeries.indicator(figures)));
  }

  private Progress judged(LevelSeries series) {
    Goal goal =
        new Goal(BigDecimal.valueOf(sharePct), OptionalInt.of(year), direction, Levels.PERCENT);
    return new Assessment(series, Levels.PERCENT)
        .judge(OptionalInt.of(year), new GoalJudgement(series, goal));
  }

  private static Optional<String> otherUnit(List<IndicatorFigure> figures) {
    return figures.stream()
        .map(IndicatorFigure::unit)
        .filter(unit -> !unit.startsWith(Levels.PERCENT))
        .findFirst();
  }

  private Progress notAShare(String unit) {
    return Progress.notAssessable(
            Clause.of(Phrase.NOT_A_SHARE, Argument.name(indicator), Argument.name(unit)),
            Levels.PERCENT)
        .build();
  }
}
