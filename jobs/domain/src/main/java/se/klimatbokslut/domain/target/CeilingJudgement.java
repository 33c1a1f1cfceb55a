package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.Level;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.trend.StraightLine;
import se.klimatbokslut.domain.verdict.Flip;
import se.klimatbokslut.domain.verdict.Margin;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ProgressBuilder;
import se.klimatbokslut.domain.verdict.Verdict;

/**
 * Compares the year in which the present pace reaches a ceiling with the target year. A single year
 * has no pace: its level is taken as held.
 */
final class CeilingJudgement implements Judgement {
  private static final int DECIMALS = 9;

  /** Years after which an arrival counts as never. */
  private static final int HORIZON = 500;

  private final Optional<StraightLine> line;
  private final BigDecimal ceiling;
  private final int targetYear;
  private final String unit;
  private final Optional<LinearPath> path;

  CeilingJudgement(
      LevelSeries series,
      BigDecimal ceiling,
      int targetYear,
      String unit,
      Optional<LinearPath> path) {
    this.line = StraightLine.through(series.values());
    this.ceiling = ceiling;
    this.targetYear = targetYear;
    this.unit = unit;
    this.path = path;
  }

  @Override
  public ProgressBuilder underWay(int year, Level level) {
    ProgressBuilder progress =
        level.value().compareTo(ceiling) <= 0 ? reached(year, level) : above(year, level);
    return valued(progress, year, level)
        .requiredRate(YearlyFall.required(level.value(), ceiling, targetYear - year));
  }

  @Override
  public ProgressBuilder due(int year, Level level) {
    boolean kept = level.value().compareTo(ceiling) <= 0;
    return valued(
        Progress.of(Verdict.result(kept), state(year, level), unit).margin(heldMargin(level)),
        year,
        level);
  }

  private ProgressBuilder valued(ProgressBuilder progress, int year, Level level) {
    path.ifPresent(known -> progress.path(known.at(year)));
    return progress.value(level.value()).target(ceiling);
  }

  /** Reached early counts while it holds; an estimate only says that it is on the way. */
  private ProgressBuilder reached(int year, Level level) {
    Verdict verdict = level.isPrognosis() ? Verdict.ON_TRACK : Verdict.MET;
    return Progress.of(
            verdict, state(year, level).and(Clause.of(Phrase.CEILING_REACHED_EARLY)), unit)
        .margin(heldMargin(level))
        .flip(
            new Flip(
                Verdict.OFF_TRACK,
                ceiling.subtract(level.value()),
                unit,
                Clause.of(Phrase.LEVEL_HIGHER, amount(ceiling.subtract(level.value())))));
  }

  private ProgressBuilder above(int year, Level level) {
    return line.map(pace -> atPace(year, level, pace)).orElseGet(() -> held(year, level));
  }

  private ProgressBuilder held(int year, Level level) {
    ProgressBuilder progress =
        Progress.of(
                Verdict.OFF_TRACK, state(year, level).and(Clause.of(Phrase.CEILING_ONE_YEAR)), unit)
            .margin(heldMargin(level));
    YearlyFall.required(level.value(), ceiling, targetYear - year)
        .ifPresent(pct -> progress.flip(secondYear(pct)));
    return progress;
  }

  private static Flip secondYear(double pct) {
    return new Flip(
        Verdict.ON_TRACK,
        BigDecimal.valueOf(pct),
        Levels.PERCENT,
        Clause.of(Phrase.SECOND_YEAR_FALLS, Argument.rate(pct)));
  }

  private ProgressBuilder atPace(int year, Level level, StraightLine pace) {
    OptionalDouble reached = pace.reaches(ceiling);
    boolean on = reached.isPresent() && reached.getAsDouble() <= targetYear;
    ProgressBuilder progress =
        Progress.of(Verdict.track(on), state(year, level).and(outlook(reached)), unit)
            .margin(
                new Margin(
                    ceiling.subtract(pace.at(Math.max(targetYear, year))),
                    unit,
                    reached.isPresent()
                        ? OptionalDouble.of(targetYear - reached.getAsDouble())
                        : OptionalDouble.empty()));
    if (year < targetYear) {
      progress.flip(neededFall(on, year, level));
    }
    return progress;
  }

  private Flip neededFall(boolean on, int year, Level level) {
    BigDecimal fall =
        level
            .value()
            .subtract(ceiling)
            .divide(BigDecimal.valueOf(targetYear - year), DECIMALS, RoundingMode.HALF_EVEN);
    Clause condition = Clause.of(on ? Phrase.FALL_LESS : Phrase.FALL_AT_LEAST, amount(fall));
    return new Flip(Verdict.track(!on), fall, unit, condition);
  }

  private Margin heldMargin(Level level) {
    return Margin.withoutPace(ceiling.subtract(level.value()), unit);
  }

  private Clause state(int year, Level level) {
    return Clause.of(
        Phrase.CEILING_COMPARED,
        amount(level.value()),
        Argument.year(year),
        Argument.year(targetYear),
        amount(ceiling));
  }

  private Clause outlook(OptionalDouble reached) {
    return reached.isPresent() && reached.getAsDouble() < targetYear + HORIZON
        ? Clause.of(
            Phrase.CEILING_REACHED_IN, Argument.year((int) Math.ceil(reached.getAsDouble())))
        : Clause.of(Phrase.CEILING_NEVER_REACHED);
  }

  private Argument amount(BigDecimal value) {
    return Argument.amount(value, unit);
  }
}
