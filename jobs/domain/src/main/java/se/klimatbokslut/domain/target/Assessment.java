package se.klimatbokslut.domain.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.Level;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.PathStart;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ProgressBuilder;
import se.klimatbokslut.domain.verdict.Reading;
import se.klimatbokslut.domain.verdict.ReasonCode;
import se.klimatbokslut.domain.verdict.Verdict;

/**
 * Finds the value of a series that a target is judged on and the start of its path, or says why
 * there is none.
 *
 * @param unit of the verdict's value
 * @param seriesUnit of the series and so of the start of a path
 */
record Assessment(TargetHead head, LevelSeries series, String unit, String seriesUnit) {

  /** Judges the newest value up to the target year. */
  Progress judge(OptionalInt targetYear, Base base, Course course, Judgement judgement) {
    OptionalInt newest = series.newestYear();
    if (newest.isEmpty()) {
      return noFigures();
    }
    boolean due = targetYear.isPresent() && series.reaches(targetYear.getAsInt());
    int year = Math.min(newest.getAsInt(), targetYear.orElse(Integer.MAX_VALUE));
    return series
        .at(year)
        .map(level -> judged(new Judged(year, level, due), base, course, judgement))
        .orElseGet(() -> incomplete(year, due));
  }

  private Progress judged(Judged judged, Base base, Course course, Judgement judgement) {
    return judgement
        .settled(judged)
        .map(progress -> finished(progress, judged))
        .orElseGet(
            () ->
                base.year().isPresent()
                    ? fromNamed(judged, base, course, judgement)
                    : fromStarts(judged, base, judgement));
  }

  private Progress fromNamed(Judged judged, Base base, Course course, Judgement judgement) {
    int baseYear = base.year().getAsInt();
    if (baseYear >= judged.year()) {
      return unjudged(
          ReasonCode.NO_START_YEAR,
          Clause.of(Phrase.TOO_EARLY, Argument.year(judged.year()), Argument.year(baseYear + 1)),
          judged,
          judgement);
    }
    return base.named(series, seriesUnit)
        .map(start -> finished(judgement.onPath(start, judged).start(start), judged))
        .orElseGet(() -> withoutBase(judged, baseYear, course, judgement));
  }

  /** What the level of the base year would have to be. */
  private Progress withoutBase(Judged judged, int baseYear, Course course, Judgement judgement) {
    if (series.valueIn(baseYear).isPresent()) {
      return unjudged(
          ReasonCode.NO_START_YEAR,
          Clause.of(Phrase.BASE_OF_NOTHING, Argument.year(baseYear)),
          judged,
          judgement);
    }
    Clause missing = Clause.of(Phrase.NO_BASE, Argument.year(baseYear));
    Clause told =
        course
            .leastStart(baseYear, judged.level().value(), judged.year())
            .filter(least -> least.signum() > 0)
            .map(
                least ->
                    Clause.of(
                        Phrase.BASE_THRESHOLD,
                        Argument.amount(least, seriesUnit),
                        Argument.year(baseYear),
                        Argument.amount(judged.level().value(), seriesUnit),
                        Argument.year(judged.year())))
            .map(missing::and)
            .orElse(missing);
    return unjudged(ReasonCode.BASE_NOT_HELD, told, judged, judgement);
  }

  private Progress fromStarts(Judged judged, Base base, Judgement judgement) {
    List<PathStart> starts =
        Starts.of(series, seriesUnit, base.adopted(), judged.year(), judgement::canStartFrom);
    if (starts.isEmpty()) {
      boolean single = series.levels().size() == 1;
      return unjudged(
          single ? ReasonCode.ONE_YEAR_ONLY : ReasonCode.NO_START_YEAR,
          judgement
              .state(judged)
              .and(
                  single
                      ? Clause.of(Phrase.ONE_YEAR_ONLY)
                      : Clause.of(Phrase.NO_START_YEAR, Argument.year(judged.year()))),
          judged,
          judgement);
    }
    return combined(starts, judged, judgement);
  }

  /** One answer, or each start with its own. */
  private Progress combined(List<PathStart> starts, Judged judged, Judgement judgement) {
    PathStart first = judgement.shown(starts);
    List<Reading> answers = new ArrayList<>();
    List<Clause> told = new ArrayList<>();
    for (PathStart start : starts) {
      Verdict answer = judgement.onPath(start, judged).build().verdict();
      told.add(answered(start, answer));
      answers.add(start.equals(first) ? 0 : answers.size(), reading(start, answer));
    }
    Progress shown = finished(judgement.onPath(first, judged).start(first).starts(answers), judged);
    boolean agreed = answers.stream().map(Reading::answer).distinct().count() == 1;
    return agreed
        ? shown
        : shown.tooCloseToCall(
            ReasonCode.DEPENDS_ON_START_YEAR,
            Clause.of(Phrase.DEPENDS_ON_START, Clause.joined(told).nested()));
  }

  private static Reading reading(PathStart start, Verdict answer) {
    return new Reading(
        ReasonCode.DEPENDS_ON_START_YEAR,
        Clause.of(Phrase.PATH_STARTS_IN, Argument.year(start.year())),
        answer);
  }

  private Clause answered(PathStart start, Verdict answer) {
    return Clause.of(
        Phrase.START_AND_ANSWER,
        Argument.year(start.year()),
        Argument.amount(start.value(), seriesUnit),
        answer.clause().nested());
  }

  private Progress finished(ProgressBuilder progress, Judged judged) {
    Level level = judged.level();
    return progress
        .latestDefinitiveYear(series.latestDefinitiveYear())
        .valueYear(OptionalInt.of(judged.year()))
        .knownFrom(level.status(), level.editionId())
        .missing(series.missing())
        .build();
  }

  private Progress unjudged(ReasonCode code, Clause reason, Judged judged, Judgement judgement) {
    return finished(judgement.told(Progress.notAssessable(code, reason, unit), judged), judged);
  }

  private Progress incomplete(int year, boolean due) {
    Phrase phrase = due ? Phrase.NO_FIGURE_OF_TARGET_YEAR : Phrase.FIGURE_INCOMPLETE;
    return lacking(ReasonCode.FIGURES_NOT_HELD, Clause.of(phrase, Argument.year(year)));
  }

  /** Says whose figures would settle it. */
  Progress noFigures() {
    Optional<String> boundary = head.decision().boundary();
    if (head.perspective() == Perspective.OWN_OPERATIONS) {
      return lacking(
          ReasonCode.OWN_OPERATIONS_NOT_DELIVERED,
          Clause.of(
              Phrase.INVENTORY_NOT_DELIVERED, Argument.name(boundary.orElse("own-operations"))));
    }
    return boundary
        .map(
            id ->
                lacking(
                    ReasonCode.OTHER_BOUNDARY,
                    Clause.of(Phrase.INVENTORY_NOT_DELIVERED, Argument.name(id))))
        .orElseGet(() -> lacking(ReasonCode.FIGURES_NOT_HELD, noEdition()));
  }

  private Clause noEdition() {
    return head.perspective() == Perspective.CONSUMPTION
        ? Clause.of(Phrase.NO_CONSUMPTION_FIGURE)
        : Clause.of(Phrase.NO_FIGURE, Argument.name(head.gas().name()));
  }

  private Progress lacking(ReasonCode code, Clause reason) {
    return Progress.notAssessable(code, reason, unit)
        .latestDefinitiveYear(series.latestDefinitiveYear())
        .missing(series.missing())
        .build();
  }
}
