package se.klimatbokslut.domain.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.statistics.UnallocatedFigure;
import se.klimatbokslut.domain.target.BoundaryCheck;
import se.klimatbokslut.domain.target.ScopeRule;
import se.klimatbokslut.domain.target.StatedLevel;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ProgressBuilder;
import se.klimatbokslut.domain.verdict.Reading;
import se.klimatbokslut.domain.verdict.ReasonCode;
import se.klimatbokslut.domain.verdict.Robustness;
import se.klimatbokslut.domain.verdict.Verdict;

/**
 * One target and its statistics, asked in order: is it verified, do both count the same, what is
 * the answer by definitive figures, does it hold under every defensible reading, what do estimates
 * say. A good answer needs all of them; a bad one needs the first three.
 */
final class Question {
  /** Years after its end in which the statistics of a year are usually published. */
  private static final int PUBLICATION_LAG = 2;

  private final Target target;
  private final ScopeRule scope;
  private final Statistics statistics;
  private final Statistics definitive;

  Question(Target target, Statistics statistics) {
    this.target = target;
    this.scope = target.head().scope();
    this.statistics = statistics;
    this.definitive = statistics.definitive();
  }

  Progress answer(Accounts accounts) {
    if (!target.head().verified()) {
      return unverified();
    }
    if (definitive.figures().isEmpty() && !definitive.besideInventory().isEmpty()) {
      return withoutInventory();
    }
    BoundaryCheck boundary = BoundaryCheck.of(target, definitive);
    if (!target.isRelative() && boundary.other().isPresent()) {
      return otherBoundary(boundary.other().get(), judged(definitive));
    }
    Progress verdict = defended(judged(definitive), boundary);
    return withPassed(withOutlook(remarked(verdict, boundary)), accounts);
  }

  private Progress judged(Statistics figures) {
    return bounds(scope.withUnallocated(figures, false)).progress();
  }

  private Bounds bounds(Statistics figures) {
    return new Bounds(target, scope.openFacilities(figures));
  }

  /** Whatever makes a good answer an accident of method takes it away. */
  private Progress defended(Progress shown, BoundaryCheck boundary) {
    if (shown.verdict() == Verdict.NOT_ASSESSABLE) {
      return shown;
    }
    Robustness robustness = new Robustness(answerOf(shown), readings(shown));
    Progress tried = shown.with(robustness);
    Optional<Reading> revised =
        robustness.others().stream()
            .filter(reading -> reading.doubt() == ReasonCode.WITHIN_REVISIONS)
            .filter(reading -> turns(reading.answer(), shown.verdict()))
            .findFirst();
    if (revised.isPresent()) {
      return tried.tooCloseToCall(ReasonCode.WITHIN_REVISIONS, turned(revised.get(), shown));
    }
    if (!shown.verdict().isPositive()) {
      return tried;
    }
    if (boundary.other().isPresent()) {
      return tried.withheld(ReasonCode.OTHER_BOUNDARY, boundary.other().get().clause());
    }
    if (boundary.unchecked().isPresent()) {
      return tried.withheld(ReasonCode.BASE_NOT_CHECKED, unchecked(boundary.unchecked().get()));
    }
    return robustness.firstOther().map(other -> doubted(tried, other)).orElse(tried);
  }

  /** Between two answers about the way; the shown answer of a target that starts disagree about. */
  private static Verdict answerOf(Progress shown) {
    return shown.starts().isEmpty() ? shown.verdict() : shown.starts().get(0).answer();
  }

  private static boolean turns(Verdict before, Verdict now) {
    return before.isUnderWay() && now.isUnderWay() && before != now;
  }

  private Progress doubted(Progress shown, Reading other) {
    Clause doubt = other.sentence();
    boolean notHeld =
        other.doubt() == ReasonCode.FACILITY_NOT_DELIVERED
            || other.doubt() == ReasonCode.SECTOR_NOT_ALLOCATED;
    return notHeld
        ? shown.withheld(other.doubt(), doubt)
        : shown.tooCloseToCall(other.doubt(), doubt);
  }

  /** Every other defensible reading: starts, paths, the edition before, what is not held. */
  private List<Reading> readings(Progress shown) {
    List<Reading> readings = new ArrayList<>();
    shown.starts().stream().skip(1).forEach(readings::add);
    target.otherPaths().stream()
        .map(this::otherPath)
        .filter(reading -> reading.answer() != Verdict.NOT_ASSESSABLE)
        .forEach(readings::add);
    if (target.countsEmissions() && !definitive.previousFigures().isEmpty()) {
      readings.add(
          new Reading(
              ReasonCode.WITHIN_REVISIONS,
              Clause.of(Phrase.READING_BEFORE_RESTATEMENT),
              answerOf(judged(definitive.beforeRestatement()))));
    }
    readings.addAll(bounds(scope.withUnallocated(definitive, false)).mixtures());
    if (!scope.unallocated(definitive).isEmpty()) {
      readings.add(unallocated());
    }
    return readings;
  }

  /** A path whose start year is not held is none. */
  private Reading otherPath(Target other) {
    Progress answer =
        new Bounds(other, scope.openFacilities(scope.withUnallocated(definitive, false)))
            .progress();
    return new Reading(
        ReasonCode.DEPENDS_ON_PATH, Clause.of(Phrase.READING_OTHER_PATH), answerOf(answer));
  }

  private Reading unallocated() {
    List<UnallocatedFigure> parts = scope.unallocated(definitive);
    Verdict answer =
        parts.stream().anyMatch(part -> part.most().isEmpty())
            ? Verdict.NOT_ASSESSABLE
            : answerOf(bounds(scope.withUnallocated(definitive, true)).progress());
    return new Reading(
        ReasonCode.SECTOR_NOT_ALLOCATED,
        Clause.of(
            Phrase.READING_NATION_PER_PERSON,
            Argument.sectors(parts.stream().map(UnallocatedFigure::sector).toList())),
        answer);
  }

  private Clause turned(Reading before, Progress now) {
    return Clause.of(
        Phrase.RESTATEMENT_TURNED,
        before.answer().clause().nested(),
        now.verdict().clause().nested());
  }

  private static Clause unchecked(StatedLevel level) {
    return Clause.of(
        Phrase.BASE_NOT_CHECKED,
        Argument.amount(level.value(), level.unit()),
        Argument.year(level.year()));
  }

  /** What a reader must know beside the verdict. */
  private Progress remarked(Progress progress, BoundaryCheck boundary) {
    Progress told =
        boundary
            .other()
            .filter(levels -> progress.value().isPresent())
            .filter(levels -> progress.code().filter(ReasonCode.OTHER_BOUNDARY::equals).isEmpty())
            .map(levels -> progress.adding(Clause.of(Phrase.OWN_BASE, levels.clause().nested())))
            .orElse(progress);
    if (progress.code().filter(code -> code == ReasonCode.BASE_NOT_CHECKED).isEmpty()
        && progress.value().isPresent()
        && boundary.unchecked().isPresent()) {
      told = told.adding(unchecked(boundary.unchecked().get()));
    }
    List<String> sectors =
        scope.unallocated(definitive).stream().map(UnallocatedFigure::sector).distinct().toList();
    return sectors.isEmpty() || progress.value().isEmpty()
        ? told
        : told.adding(Clause.of(Phrase.NOT_ALLOCATED, Argument.sectors(sectors)));
  }

  private Progress withPassed(Progress progress, Accounts accounts) {
    int last = target.lastYear().orElse(Integer.MAX_VALUE);
    boolean passed = last <= accounts.lastYearOver();
    boolean published =
        progress.latestDefinitiveYear().isPresent()
            && progress.latestDefinitiveYear().getAsInt() >= last;
    boolean open = progress.verdict() != Verdict.MISSED;
    return passed && open && !published && progress.value().isPresent() && target.countsEmissions()
        ? progress.adding(
            Clause.of(
                Phrase.TARGET_YEAR_PASSED,
                Argument.year(last),
                Argument.year(last + PUBLICATION_LAG)))
        : progress;
  }

  private Progress withOutlook(Progress progress) {
    return statistics.estimatedYears().isEmpty() || progress.value().isEmpty()
        ? progress
        : new EstimatedOutlook(target, statistics)
            .after(progress.valueYear().orElse(0))
            .map(progress::with)
            .orElse(progress);
  }

  /** The inventory is named and not delivered: how it differs from the statistics is told. */
  private Progress withoutInventory() {
    Progress missing = judged(definitive);
    return BoundaryCheck.of(target, definitive.withFigures(definitive.besideInventory()))
        .other()
        .map(levels -> missing.withheld(ReasonCode.OTHER_BOUNDARY, levels.clause()))
        .orElse(missing);
  }

  /** What the statistics count is not set beside what the target does. */
  private static Progress otherBoundary(BoundaryCheck.Compared levels, Progress measured) {
    Clause settles = Clause.of(Phrase.SUPPLY_INVENTORY, Argument.year(levels.stated().year()));
    ProgressBuilder progress =
        Progress.notAssessable(
            ReasonCode.OTHER_BOUNDARY, levels.clause().and(settles), measured.unit());
    measured.targetValue().ifPresent(progress::target);
    return progress.latestDefinitiveYear(measured.latestDefinitiveYear()).build();
  }

  private static Progress unverified() {
    return Progress.notAssessable(ReasonCode.UNVERIFIED, Clause.of(Phrase.UNVERIFIED), "").build();
  }
}
