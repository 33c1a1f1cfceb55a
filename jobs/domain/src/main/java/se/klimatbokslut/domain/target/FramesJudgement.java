package se.klimatbokslut.domain.target;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.Level;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.PathStart;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.domain.verdict.Margin;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ProgressBuilder;
import se.klimatbokslut.domain.verdict.ReasonCode;
import se.klimatbokslut.domain.verdict.Verdict;

/**
 * Judges yearly frames: on track while neither the last year exceeds its frame nor the sum so far
 * that of the frames; when only one of the two holds, the answer is open.
 */
final class FramesJudgement {
  private final YearlyFrames target;
  private final LevelSeries series;
  private final List<FrameYear> years;
  private final Optional<PathStart> base;

  FramesJudgement(
      YearlyFrames target, LevelSeries series, List<FrameYear> years, Optional<PathStart> base) {
    this.target = target;
    this.series = series;
    this.years = years;
    this.base = base;
  }

  Progress progress() {
    Assessment assessment = new Assessment(target.head(), series, Levels.TONNES, Levels.TONNES);
    if (series.newestYear().isEmpty()) {
      return assessment.noFigures();
    }
    if (years.isEmpty()) {
      return lacking(
          ReasonCode.BASE_NOT_HELD,
          target.baseYear().isPresent()
              ? Clause.of(Phrase.NO_BASE, Argument.year(target.baseYear().getAsInt()))
              : Clause.of(Phrase.NO_BASE_YEAR));
    }
    List<FrameYear> accounted = years.stream().filter(year -> year.emitted().isPresent()).toList();
    if (accounted.isEmpty()) {
      return lacking(
          ReasonCode.FIGURES_NOT_HELD,
          Clause.of(Phrase.NO_YEAR_OF_PERIOD, Argument.years(period())));
    }
    return years.subList(0, accounted.size()).equals(accounted)
        ? judged(accounted)
        : lacking(
            ReasonCode.FIGURES_NOT_HELD, Clause.of(Phrase.YEARS_MISSING, Argument.years(period())));
  }

  private YearRange period() {
    return new YearRange(target.frames().firstKey(), target.frames().lastKey());
  }

  private Progress judged(List<FrameYear> accounted) {
    FrameYear last = accounted.get(accounted.size() - 1);
    Co2e emitted = sum(accounted, year -> year.emitted().orElseThrow());
    Co2e left = sum(accounted, FrameYear::frame).minus(emitted);
    Co2e yearLeft = last.left().orElseThrow();
    Level level = series.at(last.year()).orElseThrow();
    ProgressBuilder progress =
        verdict(
                new TwoConditions(last.year(), left, yearLeft),
                emitted,
                reason(accounted, last, emitted, left))
            .value(last.emitted().orElseThrow().tonnes())
            .path(last.frame().tonnes())
            .target(target.budget().orElse(years.get(years.size() - 1).frame()).tonnes())
            .margin(Margin.withoutPace(yearLeft.tonnes(), Levels.TONNES))
            .latestDefinitiveYear(series.latestDefinitiveYear())
            .valueYear(OptionalInt.of(last.year()))
            .knownFrom(level.status(), level.editionId())
            .missing(series.missing());
    base.ifPresent(progress::start);
    return progress.build();
  }

  private ProgressBuilder verdict(TwoConditions conditions, Co2e emitted, Clause reason) {
    Optional<Co2e> beyond =
        target.budget().map(emitted::minus).filter(over -> over.compareTo(Co2e.ZERO) > 0);
    if (beyond.isPresent()) {
      Clause exceeded =
          Clause.of(
              Phrase.BUDGET_EXCEEDED,
              Argument.years(new YearRange(target.frames().firstKey(), conditions.year())),
              Argument.amount(target.budget().orElseThrow()),
              Argument.amount(beyond.get()));
      return Progress.of(Verdict.MISSED, exceeded.and(reason), Levels.TONNES);
    }
    return conditions.year() == target.frames().lastKey() && !goesOn()
        ? Progress.of(Verdict.result(conditions.bothKept()), reason, Levels.TONNES)
        : conditions.underWay(reason);
  }

  /** Whether the budget is for more years than have a frame yet. */
  private boolean goesOn() {
    Co2e framed = sum(years, FrameYear::frame);
    return target.budget().filter(whole -> whole.compareTo(framed) > 0).isPresent();
  }

  private Clause reason(List<FrameYear> accounted, FrameYear last, Co2e emitted, Co2e left) {
    Clause ofYear =
        new Comparison(
                last.year(),
                last.emitted().orElseThrow().tonnes(),
                last.frame().tonnes(),
                Levels.TONNES,
                Direction.AT_MOST)
            .sided(
                Phrase.LEVEL_BELOW_FRAME,
                Phrase.LEVEL_AT_FRAME,
                Phrase.LEVEL_ABOVE_FRAME,
                Phrase.SUBJECT_EMISSIONS);
    Clause both =
        ofYear.and(
            TwoConditions.sided(
                Phrase.FRAME_SUM_BELOW,
                Phrase.FRAME_SUM_AT,
                Phrase.FRAME_SUM_ABOVE,
                Argument.years(yearsOf(accounted, year -> true)),
                emitted,
                left));
    SortedSet<Integer> exceeded = yearsOf(accounted, FrameYear::isExceeded);
    return exceeded.isEmpty()
        ? both.and(Clause.of(Phrase.FRAMES_KEPT))
        : both.and(Clause.of(Phrase.FRAMES_EXCEEDED, Argument.years(exceeded)));
  }

  private static SortedSet<Integer> yearsOf(
      List<FrameYear> accounted, Predicate<FrameYear> condition) {
    return accounted.stream()
        .filter(condition)
        .map(FrameYear::year)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Progress lacking(ReasonCode code, Clause reason) {
    return Progress.notAssessable(code, reason, Levels.TONNES)
        .latestDefinitiveYear(series.latestDefinitiveYear())
        .missing(series.missing())
        .build();
  }

  private static Co2e sum(List<FrameYear> years, Function<FrameYear, Co2e> amount) {
    return years.stream().map(amount).reduce(Co2e.ZERO, Co2e::plus);
  }
}
