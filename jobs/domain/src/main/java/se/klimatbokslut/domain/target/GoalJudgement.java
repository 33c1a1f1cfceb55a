package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.Optional;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.Level;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.trend.StraightLine;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ProgressBuilder;
import se.klimatbokslut.domain.verdict.Verdict;

/**
 * Compares an indicator with its goal and, until it gets there, with a straight path from the first
 * reported value. A single value has no path: its level is taken as held.
 */
final class GoalJudgement implements Judgement {
  private final LevelSeries series;
  private final Goal goal;

  GoalJudgement(LevelSeries series, Goal goal) {
    this.series = series;
    this.goal = goal;
  }

  @Override
  public ProgressBuilder underWay(int year, Level level) {
    Comparison withGoal = comparison(year, level, goal.number());
    if (withGoal.kept()) {
      Verdict verdict = level.isPrognosis() ? Verdict.ON_TRACK : Verdict.MET;
      return described(verdict, withGoal, Optional.of(Clause.of(Phrase.GOAL_REACHED)));
    }
    return path()
        .map(path -> onTheWay(comparison(year, level, path.at(year))))
        .orElseGet(
            () ->
                described(
                    Verdict.OFF_TRACK, withGoal, Optional.of(Clause.of(Phrase.GOAL_WITHOUT_PATH))));
  }

  @Override
  public ProgressBuilder due(int year, Level level) {
    Comparison withGoal = comparison(year, level, goal.number());
    return described(Verdict.result(withGoal.kept()), withGoal, Optional.empty());
  }

  private ProgressBuilder onTheWay(Comparison withPath) {
    Clause onPath =
        Clause.of(
            Phrase.GOAL_PATH,
            Argument.amount(withPath.bound(), goal.unit()),
            Argument.year(withPath.year()));
    return described(Verdict.track(withPath.kept()), withPath, Optional.of(onPath))
        .path(withPath.bound())
        .flip(withPath.flip());
  }

  private ProgressBuilder described(
      Verdict verdict, Comparison comparison, Optional<Clause> remark) {
    Clause state = state(comparison);
    return Progress.of(verdict, remark.map(state::and).orElse(state), goal.unit())
        .value(comparison.value())
        .target(goal.number())
        .margin(comparison.margin(pace()));
  }

  private Comparison comparison(int year, Level level, BigDecimal bound) {
    return new Comparison(year, level.value(), bound, goal.differenceUnit(), goal.direction());
  }

  private Optional<LinearPath> path() {
    if (goal.year().isEmpty() || series.levels().size() < 2) {
      return Optional.empty();
    }
    int first = series.levels().firstKey();
    int last = goal.year().getAsInt();
    return series.valueIn(first).map(value -> new LinearPath(first, value, last, goal.number()));
  }

  private Optional<BigDecimal> pace() {
    return StraightLine.through(series.values()).map(StraightLine::slope);
  }

  private Clause state(Comparison comparison) {
    return Clause.of(
        Phrase.INDICATOR_COMPARED,
        Argument.amount(comparison.value(), goal.unit()),
        Argument.year(comparison.year()),
        goal.clause().nested());
  }
}
