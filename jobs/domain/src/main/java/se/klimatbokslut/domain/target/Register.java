package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.OptionalInt;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.Level;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ReasonCode;

/**
 * A list that should grow, such as signed climate contracts. Its lengths are the figures of the
 * indicator with the same id.
 *
 * @param statedCount the number that is aimed at, where one is stated
 * @param byYear until when
 */
public record Register(
    TargetHead head, String register, OptionalInt statedCount, OptionalInt byYear)
    implements Target {

  @Override
  public boolean countsEmissions() {
    return false;
  }

  @Override
  public String type() {
    return "register";
  }

  @Override
  public OptionalInt lastYear() {
    return statedCount.isPresent() ? byYear : OptionalInt.empty();
  }

  @Override
  public Progress progress(Statistics statistics) {
    LevelSeries series = LevelSeries.indicator(statistics.indicator(register));
    OptionalInt newest = series.latestDefinitiveYear();
    if (newest.isEmpty()) {
      Clause missing = Clause.of(Phrase.REGISTER_NOT_DELIVERED, Argument.name(register));
      return Progress.notAssessable(ReasonCode.INDICATOR_NOT_DELIVERED, missing, Levels.COUNT)
          .build();
    }
    return statedCount.isPresent()
        ? goal().judged(head, series)
        : counted(newest.getAsInt(), series);
  }

  private Goal goal() {
    return new Goal(
        BigDecimal.valueOf(statedCount.getAsInt()), byYear, Direction.AT_LEAST, Levels.COUNT);
  }

  /** Without a stated number there is nothing to compare with. */
  private static Progress counted(int year, LevelSeries series) {
    Level level = series.at(year).orElseThrow();
    Clause told =
        Clause.of(
            Phrase.NO_NUMBER_STATED,
            Argument.amount(level.value(), Levels.COUNT),
            Argument.year(year));
    return Progress.notAssessable(ReasonCode.NO_NUMBER, told, Levels.COUNT)
        .latestDefinitiveYear(OptionalInt.of(year))
        .valueYear(OptionalInt.of(year))
        .knownFrom(level.status(), level.editionId())
        .value(level.value())
        .build();
  }
}
