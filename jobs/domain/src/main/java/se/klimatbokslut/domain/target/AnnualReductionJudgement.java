package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.PathStart;
import se.klimatbokslut.domain.trend.StraightLine;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ProgressBuilder;
import se.klimatbokslut.domain.verdict.Verdict;

/** Compares a year's emissions with {@code E_start (1-r)^(y-start)}. */
final class AnnualReductionJudgement implements Judgement {
  private final AnnualReduction target;
  private final LevelSeries series;
  private final Course course;

  AnnualReductionJudgement(AnnualReduction target, LevelSeries series, Course course) {
    this.target = target;
    this.series = series;
    this.course = course;
  }

  @Override
  public Optional<ProgressBuilder> settled(Judged judged) {
    return Optional.empty();
  }

  @Override
  public ProgressBuilder onPath(PathStart start, Judged judged) {
    Comparison comparison = comparison(judged, course.at(start, judged.year()));
    Verdict verdict =
        judged.due() ? Verdict.result(comparison.kept()) : Verdict.track(comparison.kept());
    ProgressBuilder progress =
        Progress.of(verdict, reason(start, comparison), Levels.TONNES)
            .value(comparison.value())
            .path(comparison.bound())
            .margin(
                comparison.margin(StraightLine.through(series.values()).map(StraightLine::slope)));
    target.endYear().ifPresent(end -> progress.target(course.at(start, end)));
    return judged.due()
        ? progress
        : progress.requiredRate(requiredRate(start, judged)).flip(comparison.flip());
  }

  /** A pace is that of the recent years. */
  @Override
  public PathStart shown(List<PathStart> starts) {
    return starts.get(starts.size() - 1);
  }

  @Override
  public ProgressBuilder told(ProgressBuilder progress, Judged judged) {
    return progress.value(judged.level().value());
  }

  @Override
  public Clause state(Judged judged) {
    return Clause.of(
        Phrase.YEARLY_STATE,
        Argument.year(judged.year()),
        Argument.amount(judged.level().value(), Levels.TONNES),
        Argument.rate(target.ratePct()));
  }

  private static Comparison comparison(Judged judged, BigDecimal bound) {
    return new Comparison(
        judged.year(), judged.level().value(), bound, Levels.TONNES, Direction.AT_MOST);
  }

  private OptionalDouble requiredRate(PathStart start, Judged judged) {
    return target.endYear().isPresent()
        ? YearlyFall.required(
            judged.level().value(),
            course.at(start, target.endYear().getAsInt()),
            target.endYear().getAsInt() - judged.year())
        : OptionalDouble.empty();
  }

  private Clause reason(PathStart start, Comparison comparison) {
    Clause compared = comparison.clause(course.description(start));
    return YearlyFall.changeClause(start, comparison.year(), comparison.value())
        .map(compared::and)
        .orElse(compared);
  }
}
