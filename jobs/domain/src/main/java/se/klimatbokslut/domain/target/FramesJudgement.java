package se.klimatbokslut.domain.target;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.Level;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.PathStart;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.domain.verdict.Flip;
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
          Clause.of(Phrase.NO_BASE, Argument.year(target.baseYear().getAsInt())));
    }
    List<FrameYear> accounted = years.stream().filter(year -> year.emitted().isPresent()).toList();
    return accounted.isEmpty()
        ? lacking(
            ReasonCode.FIGURES_NOT_HELD,
            Clause.of(
                Phrase.NO_YEAR_OF_PERIOD,
                Argument.years(
                    new YearRange(target.frames().firstKey(), target.frames().lastKey()))))
        : judged(accounted);
  }

  private Progress judged(List<FrameYear> accounted) {
    FrameYear last = accounted.get(accounted.size() - 1);
    Co2e frames = sum(accounted, FrameYear::frame);
    Co2e emitted = sum(accounted, year -> year.emitted().orElseThrow());
    Co2e left = frames.minus(emitted);
    Level level = series.at(last.year()).orElseThrow();
    ProgressBuilder progress =
        verdict(last, left, reason(accounted, last, emitted, left))
            .value(last.emitted().orElseThrow().tonnes())
            .path(last.frame().tonnes())
            .target(target.budget().orElse(years.get(years.size() - 1).frame()).tonnes())
            .margin(Margin.withoutPace(last.left().orElseThrow().tonnes(), Levels.TONNES))
            .latestDefinitiveYear(series.latestDefinitiveYear())
            .valueYear(OptionalInt.of(last.year()))
            .knownFrom(level.status(), level.editionId())
            .missing(series.missing());
    base.ifPresent(progress::start);
    return progress.build();
  }

  private ProgressBuilder verdict(FrameYear last, Co2e left, Clause reason) {
    boolean sumKept = !left.isNegative();
    boolean levelKept = !last.isExceeded();
    if (last.year() == target.frames().lastKey()) {
      return Progress.of(Verdict.result(sumKept && levelKept), reason, Levels.TONNES);
    }
    if (sumKept == levelKept) {
      Co2e distance = last.left().map(FramesJudgement::size).orElseThrow();
      return Progress.of(Verdict.track(levelKept), reason, Levels.TONNES)
          .flip(flip(levelKept, least(distance, size(left)), last.year()));
    }
    return Progress.undecided(
        sumKept ? ReasonCode.SUM_BELOW_LEVEL_ABOVE : ReasonCode.SUM_ABOVE_LEVEL_BELOW,
        reason,
        Levels.TONNES);
  }

  private static Flip flip(boolean on, Co2e nearest, int year) {
    return new Flip(
        Verdict.TOO_CLOSE_TO_CALL,
        nearest.tonnes(),
        Levels.TONNES,
        Clause.of(
            on ? Phrase.FIGURE_HIGHER_BY_MORE : Phrase.FIGURE_LOWER,
            Argument.year(year),
            Argument.amount(nearest)));
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
    SortedSet<Integer> exceeded =
        accounted.stream()
            .filter(FrameYear::isExceeded)
            .map(FrameYear::year)
            .collect(Collectors.toCollection(TreeSet::new));
    Clause told = ofYear.and(sumClause(accounted, emitted, left));
    return exceeded.isEmpty()
        ? told.and(Clause.of(Phrase.FRAMES_KEPT))
        : told.and(Clause.of(Phrase.FRAMES_EXCEEDED, Argument.years(exceeded)));
  }

  private static Clause sumClause(List<FrameYear> accounted, Co2e emitted, Co2e left) {
    SortedSet<Integer> all = new TreeSet<>();
    accounted.forEach(year -> all.add(year.year()));
    Argument years = Argument.years(all);
    int side = left.compareTo(Co2e.ZERO);
    return side == 0
        ? Clause.of(Phrase.FRAME_SUM_AT, years, Argument.amount(emitted))
        : Clause.of(
            side > 0 ? Phrase.FRAME_SUM_BELOW : Phrase.FRAME_SUM_ABOVE,
            years,
            Argument.amount(emitted),
            Argument.amount(size(left)),
            Argument.amount(emitted.plus(left)));
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

  private static Co2e size(Co2e amount) {
    return amount.isNegative() ? amount.negated() : amount;
  }

  private static Co2e least(Co2e one, Co2e other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
