package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.PathStart;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.domain.trend.StraightLine;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ProgressBuilder;
import se.klimatbokslut.domain.verdict.Verdict;

/**
 * Compares a level with the path down to a ceiling; in the target year, and once the level is
 * reached, with the ceiling itself. When the present pace reaches it is told beside that.
 */
final class CeilingJudgement implements Judgement {
  /** Years after which an arrival counts as never. */
  private static final int HORIZON = 500;

  private final LevelSeries series;
  private final Optional<BigDecimal> fixed;
  private final Function<PathStart, BigDecimal> ceilingFrom;
  private final int targetYear;
  private final String unit;
  private final Course course;

  private CeilingJudgement(
      LevelSeries series,
      Optional<BigDecimal> fixed,
      Function<PathStart, BigDecimal> ceilingFrom,
      int targetYear,
      String unit,
      Course course) {
    this.series = series;
    this.fixed = fixed;
    this.ceilingFrom = ceilingFrom;
    this.targetYear = targetYear;
    this.unit = unit;
    this.course = course;
  }

  /** A ceiling that the target states. */
  static CeilingJudgement of(
      LevelSeries series, BigDecimal ceiling, int targetYear, String unit, Course course) {
    return new CeilingJudgement(
        series, Optional.of(ceiling), start -> ceiling, targetYear, unit, course);
  }

  /** A ceiling that is a share of the level in the base year, in tonnes. */
  static CeilingJudgement ofShare(
      LevelSeries series, BigDecimal share, int targetYear, Course course) {
    return new CeilingJudgement(
        series,
        Optional.empty(),
        start -> start.value().multiply(share),
        targetYear,
        Levels.TONNES,
        course);
  }

  @Override
  public Optional<ProgressBuilder> settled(Judged judged) {
    return fixed.flatMap(ceiling -> settled(ceiling, judged));
  }

  private Optional<ProgressBuilder> settled(BigDecimal ceiling, Judged judged) {
    Comparison comparison = comparison(judged, ceiling);
    if (judged.due()) {
      return Optional.of(
          told(Verdict.result(comparison.kept()), state(comparison), comparison, ceiling));
    }
    return comparison.kept() ? Optional.of(reachedEarly(comparison, ceiling)) : Optional.empty();
  }

  /** Reached early counts while it holds; a level above it may still be on the path. */
  private ProgressBuilder reachedEarly(Comparison comparison, BigDecimal ceiling) {
    return told(
        Verdict.MET,
        state(comparison).and(Clause.of(Phrase.CEILING_REACHED_EARLY)),
        comparison,
        ceiling);
  }

  private ProgressBuilder told(
      Verdict verdict, Clause reason, Comparison comparison, BigDecimal ceiling) {
    return Progress.of(verdict, reason, unit)
        .value(comparison.value())
        .target(ceiling)
        .margin(comparison.margin(Optional.empty()));
  }

  @Override
  public ProgressBuilder onPath(PathStart start, Judged judged) {
    BigDecimal ceiling = ceilingFrom.apply(start);
    BigDecimal path = course.at(start, judged.year());
    return settled(ceiling, judged)
        .orElseGet(() -> underWay(start, judged, ceiling, comparison(judged, path)))
        .path(path);
  }

  private ProgressBuilder underWay(
      PathStart start, Judged judged, BigDecimal ceiling, Comparison withPath) {
    Clause reason = withPath.clause(course.description(start));
    Optional<StraightLine> pace = StraightLine.through(series.values());
    return Progress.of(
            Verdict.track(withPath.kept()),
            pace.map(line -> reason.and(arrival(line, ceiling))).orElse(reason),
            unit)
        .value(withPath.value())
        .target(ceiling)
        .margin(withPath.margin(pace.map(StraightLine::slope)))
        .requiredRate(
            YearlyFall.required(judged.level().value(), ceiling, targetYear - judged.year()))
        .flip(withPath.flip());
  }

  @Override
  public ProgressBuilder told(ProgressBuilder progress, Judged judged) {
    progress.value(judged.level().value());
    fixed.ifPresent(
        ceiling ->
            progress.target(ceiling).margin(comparison(judged, ceiling).margin(Optional.empty())));
    return progress;
  }

  @Override
  public Clause state(Judged judged) {
    return fixed
        .map(ceiling -> state(comparison(judged, ceiling)))
        .orElseGet(
            () ->
                Clause.of(
                    Phrase.EMISSIONS_STATE,
                    Argument.year(judged.year()),
                    Argument.amount(judged.level().value(), unit)));
  }

  private Clause state(Comparison comparison) {
    return comparison
        .sided(
            Phrase.LEVEL_BELOW_CEILING,
            Phrase.LEVEL_AT_CEILING,
            Phrase.LEVEL_ABOVE_CEILING,
            Phrase.SUBJECT_EMISSIONS)
        .and(Clause.of(Phrase.CEILING_YEAR, Argument.year(targetYear)));
  }

  private Comparison comparison(Judged judged, BigDecimal bound) {
    return new Comparison(judged.year(), judged.level().value(), bound, unit, Direction.AT_MOST);
  }

  private Clause arrival(StraightLine pace, BigDecimal ceiling) {
    Argument years =
        Argument.years(
            new YearRange(
                series.values().tailMap(StraightLine.FIRST_YEAR).firstKey(), pace.lastYear()));
    OptionalDouble reached = pace.reaches(ceiling);
    return reached.isPresent() && reached.getAsDouble() < targetYear + HORIZON
        ? Clause.of(
            Phrase.CEILING_REACHED_IN, years, Argument.year((int) Math.ceil(reached.getAsDouble())))
        : Clause.of(Phrase.CEILING_NEVER_REACHED, years);
  }
}
