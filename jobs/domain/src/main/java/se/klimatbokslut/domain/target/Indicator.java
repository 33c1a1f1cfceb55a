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
import se.klimatbokslut.domain.verdict.ReasonCode;

/**
 * A yearly value that is no emission, such as the share of trips by bicycle or the power of solar
 * cells, is at least or at most so much in a year.
 *
 * @param goal in {@code unit}
 * @param unit as the list of indicators reports it: {@code %}, {@code MW}
 */
public record Indicator(
    TargetHead head, String indicator, BigDecimal goal, String unit, int year, Direction direction)
    implements Target {

  @Override
  public boolean countsEmissions() {
    return false;
  }

  @Override
  public String type() {
    return "indicator";
  }

  @Override
  public OptionalInt lastYear() {
    return OptionalInt.of(year);
  }

  @Override
  public Progress progress(Statistics statistics) {
    List<IndicatorFigure> figures = statistics.indicator(indicator);
    if (figures.isEmpty()) {
      return lacking(Clause.of(Phrase.INDICATOR_NOT_DELIVERED, Argument.name(indicator)));
    }
    return otherUnit(figures)
        .map(
            other ->
                lacking(
                    Clause.of(
                        Phrase.OTHER_UNIT,
                        Argument.name(indicator),
                        Argument.name(other),
                        Argument.name(unit))))
        .orElseGet(
            () ->
                new Goal(goal, lastYear(), direction, unit)
                    .judged(head, LevelSeries.indicator(figures)));
  }

  private Progress lacking(Clause reason) {
    return Progress.notAssessable(ReasonCode.INDICATOR_NOT_DELIVERED, reason, unit).build();
  }

  private Optional<String> otherUnit(List<IndicatorFigure> figures) {
    return figures.stream()
        .map(IndicatorFigure::unit)
        .filter(reported -> !reported.equals(unit))
        .findFirst();
  }
}
