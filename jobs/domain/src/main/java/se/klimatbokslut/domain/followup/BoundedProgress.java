package se.klimatbokslut.domain.followup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.target.ExcludedFacility;
import se.klimatbokslut.domain.verdict.Flip;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ProgressBuilder;
import se.klimatbokslut.domain.verdict.ReasonCode;
import se.klimatbokslut.domain.verdict.Verdict;

/**
 * One answer from two that differ in what facilities emitted. A figure stands in it only when both
 * have the same; of the judged figure the least and the greatest are told.
 *
 * @param counted with nothing taken off for the facilities
 * @param takenOff with their whole sectors taken off
 * @param mixtures which can be further apart than both: a cut since a year is greatest when the
 *     facilities emitted most in that year and nothing after
 * @param years in which the facilities have no figures and it matters
 */
record BoundedProgress(
    Progress counted,
    Progress takenOff,
    List<Bounds.Mixture> mixtures,
    List<ExcludedFacility> facilities,
    SortedSet<Integer> years) {

  Progress progress() {
    boolean agreed = counted.verdict() == takenOff.verdict();
    boolean unjudged = counted.verdict() == Verdict.NOT_ASSESSABLE;
    if (agreed && unjudged && counted.code().equals(takenOff.code())) {
      return withFigures(lackingMore()).build();
    }
    return withFigures(agreed && !unjudged ? agreed() : open()).build();
  }

  /** What the figures of the facilities would not settle. */
  private ProgressBuilder lackingMore() {
    return Progress.notAssessable(
        counted.code().orElseThrow(),
        Clause.of(Phrase.AT_BOUND_COUNTED, counted.reason().nested()),
        counted.unit());
  }

  private ProgressBuilder agreed() {
    Clause reason = bounds(Phrase.BOUNDS_AGREE);
    ProgressBuilder progress =
        counted
            .code()
            .map(code -> Progress.undecided(code, reason, counted.unit()))
            .orElseGet(() -> Progress.of(counted.verdict(), reason, counted.unit()));
    nearestFlip().ifPresent(progress::flip);
    return progress;
  }

  private ProgressBuilder open() {
    return Progress.notAssessable(
        ReasonCode.FACILITY_NOT_DELIVERED, bounds(Phrase.BOUNDS_DIFFER), counted.unit());
  }

  private Clause bounds(Phrase phrase) {
    return Clause.of(
        phrase,
        Argument.names(facilities.stream().map(ExcludedFacility::id).toList()),
        Argument.years(years),
        Argument.sectors(
            facilities.stream().flatMap(facility -> facility.sector().stream()).toList()),
        end(counted),
        end(takenOff));
  }

  /** Verdict, figure and what it is measured by; of a budget what is left of it. */
  private static Argument end(Progress end) {
    Argument verdict = end.verdict().clause().nested();
    return end.value()
        .map(value -> Clause.of(Phrase.BOUND_AT, verdict, figure(end, value)).nested())
        .orElse(verdict);
  }

  private static Argument figure(Progress end, BigDecimal value) {
    Argument figure = Argument.amount(value, end.unit());
    if (end.runOut().isPresent()) {
      return ofBudget(end, value).nested();
    }
    return end.pathValue()
        .map(path -> Argument.amount(path, end.unit()))
        .map(path -> Clause.of(Phrase.FIGURE_AND_PATH, figure, path).nested())
        .orElse(figure);
  }

  private static Clause ofBudget(Progress end, BigDecimal emitted) {
    BigDecimal left = end.targetValue().orElseThrow().subtract(emitted);
    return Clause.of(
        left.signum() < 0 ? Phrase.EMITTED_AND_OVERSPENT : Phrase.EMITTED_AND_LEFT,
        Argument.amount(emitted, end.unit()),
        Argument.amount(left.abs(), end.unit()));
  }

  private ProgressBuilder withFigures(ProgressBuilder progress) {
    progress
        .latestDefinitiveYear(counted.latestDefinitiveYear())
        .valueYear(counted.valueYear())
        .missing(counted.missing())
        .between(value(BigDecimal::min), value(BigDecimal::max))
        .requiredRate(samePct(Progress::requiredRatePct))
        .endlessRate(samePct(Progress::endlessRatePct))
        .rateIfWaiting(samePct(Progress::rateIfWaitingPct))
        .debt(sameOf(Progress::debt))
        .runOut(sameOf(Progress::runOut));
    sameOf(Progress::value).ifPresent(progress::value);
    sameOf(Progress::pathValue).ifPresent(progress::path);
    sameOf(Progress::targetValue).ifPresent(progress::target);
    sameOf(Progress::margin).ifPresent(progress::margin);
    sameOf(Progress::start).ifPresent(progress::start);
    counted
        .status()
        .ifPresent(status -> counted.editionId().ifPresent(id -> progress.knownFrom(status, id)));
    return progress;
  }

  /** What would change the verdict at the bound where least would. */
  private Optional<Flip> nearestFlip() {
    return distance(counted).compareTo(distance(takenOff)) < 0
        ? flipAt(counted, Phrase.AT_BOUND_COUNTED)
        : flipAt(takenOff, Phrase.AT_BOUND_TAKEN_OFF);
  }

  private static Optional<Flip> flipAt(Progress end, Phrase bound) {
    return end.flip()
        .map(
            flip ->
                new Flip(
                    flip.to(),
                    flip.amount(),
                    flip.unit(),
                    Clause.of(bound, flip.condition().nested())));
  }

  private static BigDecimal distance(Progress end) {
    return end.margin()
        .map(margin -> margin.amount().abs())
        .orElse(BigDecimal.valueOf(Long.MAX_VALUE));
  }

  private Optional<BigDecimal> value(BinaryOperator<BigDecimal> choice) {
    return Stream.concat(
            Stream.of(counted, takenOff), mixtures.stream().map(Bounds.Mixture::progress))
        .flatMap(end -> end.value().stream())
        .reduce(choice);
  }

  private OptionalDouble samePct(Function<Progress, OptionalDouble> figure) {
    OptionalDouble known = figure.apply(counted);
    return known.equals(figure.apply(takenOff)) ? known : OptionalDouble.empty();
  }

  private <T> Optional<T> sameOf(Function<Progress, Optional<T>> figure) {
    return figure
        .apply(counted)
        .filter(known -> figure.apply(takenOff).filter(known::equals).isPresent());
  }
}
