package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.PathStart;
import se.klimatbokslut.domain.trend.StraightLine;
import se.klimatbokslut.domain.verdict.Flip;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ProgressBuilder;
import se.klimatbokslut.domain.verdict.Verdict;

/** Compares the cut since the base year, in percent of the base, with the path and the target. */
final class ReductionJudgement implements Judgement {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 9;

  private final ReductionFromBase target;
  private final LevelSeries series;
  private final Course course;

  ReductionJudgement(ReductionFromBase target, LevelSeries series, Course course) {
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
    BigDecimal path = pathPct(start, judged.year());
    Comparison comparison =
        new Comparison(
            judged.year(),
            cutPct(start, judged.level().value()),
            judged.due() ? targetPct() : path,
            Levels.PERCENTAGE_POINTS,
            Direction.AT_LEAST);
    Verdict verdict =
        judged.due() ? Verdict.result(comparison.kept()) : Verdict.track(comparison.kept());
    ProgressBuilder progress =
        Progress.of(verdict, reason(start, comparison, judged), Levels.PERCENT)
            .value(comparison.value())
            .path(path)
            .target(targetPct())
            .margin(comparison.margin(pace(start)));
    return judged.due()
        ? progress
        : progress
            .requiredRate(
                YearlyFall.required(
                    judged.level().value(),
                    target.allowed(start.value()),
                    target.targetYear() - judged.year()))
            .flip(flip(comparison));
  }

  @Override
  public ProgressBuilder told(ProgressBuilder progress, Judged judged) {
    return progress.target(targetPct());
  }

  @Override
  public Clause state(Judged judged) {
    return Clause.of(
        Phrase.CUT_STATE,
        Argument.year(judged.year()),
        Argument.amount(targetPct(), Levels.PERCENT),
        Argument.year(target.targetYear()));
  }

  private static BigDecimal cutPct(PathStart start, BigDecimal level) {
    return inPercentOf(start, start.value().subtract(level));
  }

  private Optional<BigDecimal> pace(PathStart start) {
    return StraightLine.through(series.values())
        .map(line -> inPercentOf(start, line.slope().negate()));
  }

  private static BigDecimal inPercentOf(PathStart start, BigDecimal amount) {
    return amount.multiply(HUNDRED).divide(start.value(), DECIMALS, RoundingMode.HALF_EVEN);
  }

  private BigDecimal pathPct(PathStart start, int year) {
    return cutPct(start, course.at(start, year));
  }

  /** A larger cut is a lower figure, so that the figure is not named. */
  private static Flip flip(Comparison comparison) {
    BigDecimal by = comparison.distance().abs();
    Phrase change = comparison.kept() ? Phrase.CUT_SMALLER_BY_MORE : Phrase.CUT_LARGER;
    return new Flip(
        Verdict.track(!comparison.kept()),
        by,
        comparison.unit(),
        Clause.of(
            change, Argument.year(comparison.year()), Argument.amount(by, comparison.unit())));
  }

  private BigDecimal targetPct() {
    return BigDecimal.valueOf(target.reductionPct());
  }

  private Clause reason(PathStart start, Comparison comparison, Judged judged) {
    Clause soFar = soFar(start, comparison);
    if (judged.due()) {
      return soFar.and(
          Clause.of(
              Phrase.CUT_TARGET,
              Argument.amountBeside(targetPct(), comparison.value(), Levels.PERCENT)));
    }
    return soFar.and(
        Clause.of(
            Phrase.CUT_PATH,
            Argument.amountBeside(comparison.bound(), comparison.value(), Levels.PERCENT),
            Argument.amount(targetPct(), Levels.PERCENT),
            Argument.year(target.targetYear()),
            course.description(start).nested()));
  }

  private static Clause soFar(PathStart start, Comparison comparison) {
    int sign = comparison.value().signum();
    Phrase phrase = sign == 0 ? Phrase.CUT_NONE : sign > 0 ? Phrase.CUT_SO_FAR : Phrase.RISE_SO_FAR;
    return Clause.of(
        phrase,
        Argument.year(comparison.year()),
        Argument.amountBeside(comparison.value().abs(), comparison.bound(), Levels.PERCENT),
        Argument.year(start.year()));
  }
}
