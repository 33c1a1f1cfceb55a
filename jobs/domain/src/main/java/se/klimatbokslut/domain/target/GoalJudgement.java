package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.Optional;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.PathStart;
import se.klimatbokslut.domain.trend.StraightLine;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ProgressBuilder;
import se.klimatbokslut.domain.verdict.ReasonCode;
import se.klimatbokslut.domain.verdict.Verdict;

/** Compares an indicator with its goal and, until it gets there, with a straight path to it. */
final class GoalJudgement implements Judgement {
  private final LevelSeries series;
  private final Goal goal;
  private final Course course;

  GoalJudgement(LevelSeries series, Goal goal, Course course) {
    this.series = series;
    this.goal = goal;
    this.course = course;
  }

  @Override
  public Optional<ProgressBuilder> settled(Judged judged) {
    Comparison withGoal = comparison(judged, goal.number());
    if (judged.due()) {
      return Optional.of(described(Verdict.result(withGoal.kept()), withGoal, state(judged)));
    }
    if (withGoal.kept()) {
      Clause reached = state(judged).and(Clause.of(Phrase.GOAL_REACHED));
      return Optional.of(described(Verdict.MET, withGoal, reached));
    }
    return goal.year().isPresent() ? Optional.empty() : Optional.of(withoutYear(judged));
  }

  private ProgressBuilder withoutYear(Judged judged) {
    Clause reason = state(judged).and(Clause.of(Phrase.NO_TARGET_YEAR));
    return told(Progress.notAssessable(ReasonCode.NO_NUMBER, reason, goal.unit()), judged);
  }

  @Override
  public ProgressBuilder onPath(PathStart start, Judged judged) {
    Comparison withPath = comparison(judged, course.at(start, judged.year()));
    Clause path =
        Clause.of(
            Phrase.GOAL_PATH,
            Argument.amount(withPath.bound(), goal.unit()),
            Argument.year(judged.year()),
            course.description(start).nested());
    return described(Verdict.track(withPath.kept()), withPath, state(judged).and(path))
        .path(withPath.bound())
        .flip(withPath.flip());
  }

  @Override
  public boolean canStartFrom(BigDecimal level) {
    return true;
  }

  @Override
  public ProgressBuilder told(ProgressBuilder progress, Judged judged) {
    return progress
        .value(judged.level().value())
        .target(goal.number())
        .margin(comparison(judged, goal.number()).margin(Optional.empty()));
  }

  @Override
  public Clause state(Judged judged) {
    return Clause.of(
        Phrase.INDICATOR_COMPARED,
        Argument.amount(judged.level().value(), goal.unit()),
        Argument.year(judged.year()),
        goal.clause().nested());
  }

  private ProgressBuilder described(Verdict verdict, Comparison comparison, Clause reason) {
    return Progress.of(verdict, reason, goal.unit())
        .value(comparison.value())
        .target(goal.number())
        .margin(comparison.margin(StraightLine.through(series.values()).map(StraightLine::slope)));
  }

  private Comparison comparison(Judged judged, BigDecimal bound) {
    return new Comparison(
        judged.year(), judged.level().value(), bound, goal.differenceUnit(), goal.direction());
  }
}
