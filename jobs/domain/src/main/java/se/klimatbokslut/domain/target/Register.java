package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.verdict.Progress;

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
  public Progress progress(Statistics statistics) {
    LevelSeries series = LevelSeries.indicator(statistics.indicator(register));
    return new Assessment(series, Levels.COUNT)
        .judge(statedCount.isPresent() ? byYear : OptionalInt.empty(), judgement(series));
  }

  private Judgement judgement(LevelSeries series) {
    return goal()
        .map(goal -> (Judgement) new GoalJudgement(series, goal))
        .orElseGet(() -> new CountOnly());
  }

  private Optional<Goal> goal() {
    return statedCount.isPresent()
        ? Optional.of(
            new Goal(
                BigDecimal.valueOf(statedCount.getAsInt()),
                byYear,
                Direction.AT_LEAST,
                Levels.COUNT))
        : Optional.empty();
  }
}
