package se.klimatbokslut.domain.followup;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.target.ExcludedFacility;
import se.klimatbokslut.domain.verdict.Flip;
import se.klimatbokslut.domain.verdict.Margin;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ProgressBuilder;

/**
 * One answer from several that differ in what is not known. A figure stands in it only when all of
 * them have the same; of the judged figure the least and the greatest are told.
 */
final class BoundedProgress {
  /** Ends without a margin cannot be judged at all and are the worst. */
  private static final BigDecimal NO_MARGIN = BigDecimal.valueOf(Long.MIN_VALUE);

  private final List<Progress> ends;
  private final List<ExcludedFacility> facilities;
  private final SortedSet<Integer> years;
  private final Progress worst;
  private final Progress best;

  BoundedProgress(
      List<Progress> ends, List<ExcludedFacility> facilities, SortedSet<Integer> years) {
    this.ends = ends;
    this.facilities = facilities;
    this.years = years;
    this.worst = Collections.min(ends, Comparator.comparing(BoundedProgress::margin));
    this.best = Collections.max(ends, Comparator.comparing(BoundedProgress::margin));
  }

  Progress progress() {
    boolean agreed = same(Progress::verdict).isPresent();
    return withFigures(agreed ? agreed() : differing()).build();
  }

  private ProgressBuilder agreed() {
    Clause reason =
        same(Progress::reason)
            .orElseGet(() -> clause(Phrase.BOUNDS_AGREE, figureOf(worst), figureOf(best)));
    ProgressBuilder progress = Progress.of(worst.verdict(), reason, worst.unit());
    nearestFlip().ifPresent(progress::flip);
    return progress.missing(worst.missing());
  }

  private ProgressBuilder differing() {
    return Progress.notAssessable(
        clause(Phrase.BOUNDS_DIFFER, verdictAt(worst), verdictAt(best)), worst.unit());
  }

  private ProgressBuilder withFigures(ProgressBuilder progress) {
    progress
        .latestDefinitiveYear(worst.latestDefinitiveYear())
        .valueYear(worst.valueYear())
        .between(value(BigDecimal::min), value(BigDecimal::max))
        .requiredRate(samePct(Progress::requiredRatePct))
        .endlessRate(samePct(Progress::endlessRatePct))
        .rateIfWaiting(samePct(Progress::rateIfWaitingPct))
        .debt(sameOf(Progress::debt))
        .runOut(sameOf(Progress::runOut))
        .prognosisShare(ends.stream().mapToDouble(Progress::prognosisSharePct).max().orElse(0));
    sameOf(Progress::value).ifPresent(progress::value);
    sameOf(Progress::pathValue).ifPresent(progress::path);
    sameOf(Progress::targetValue).ifPresent(progress::target);
    sameOf(Progress::margin).ifPresent(progress::margin);
    worst
        .status()
        .ifPresent(status -> worst.editionId().ifPresent(id -> progress.knownFrom(status, id)));
    return progress;
  }

  private Clause clause(Phrase phrase, Argument from, Argument to) {
    return Clause.of(
        phrase,
        worst.verdict().clause().nested(),
        Argument.sectors(
            facilities.stream().flatMap(facility -> facility.sector().stream()).toList()),
        Argument.names(facilities.stream().map(ExcludedFacility::id).toList()),
        Argument.years(years),
        from,
        to);
  }

  private static Argument verdictAt(Progress end) {
    Argument verdict = end.verdict().clause().nested();
    return end.value()
        .map(value -> Clause.of(Phrase.BOUND_AT, verdict, figure(end, value)).nested())
        .orElse(verdict);
  }

  private static Argument figureOf(Progress end) {
    return end.value().map(value -> figure(end, value)).orElseGet(() -> verdictAt(end));
  }

  /** The judged figure beside what its margin is measured from. */
  private static Argument figure(Progress end, BigDecimal value) {
    boolean byPath =
        end.pathValue().map(path -> path.subtract(value).abs()).stream()
            .anyMatch(distance -> distance.compareTo(margin(end).abs()) == 0);
    Optional<BigDecimal> bound = byPath ? end.pathValue() : end.targetValue();
    Phrase phrase = byPath ? Phrase.FIGURE_AND_PATH : Phrase.FIGURE_AND_TARGET;
    Argument figure = Argument.amount(value, end.unit());
    return bound
        .map(known -> Argument.amount(known, end.unit()))
        .map(known -> Clause.of(phrase, figure, known).nested())
        .orElse(figure);
  }

  /** What would change the verdict at the bound where least would. */
  private Optional<Flip> nearestFlip() {
    Progress nearest =
        Collections.min(ends, Comparator.comparing(end -> BoundedProgress.margin(end).abs()));
    return nearest
        .flip()
        .map(
            flip ->
                new Flip(
                    flip.to(),
                    flip.amount(),
                    flip.unit(),
                    Clause.of(
                        Phrase.AT_NEAREST_BOUND, flip.condition().nested(), figureOf(nearest))));
  }

  private static BigDecimal margin(Progress end) {
    return end.margin().map(Margin::amount).orElse(NO_MARGIN);
  }

  private Optional<BigDecimal> value(BinaryOperator<BigDecimal> choice) {
    return ends.stream().flatMap(end -> end.value().stream()).reduce(choice);
  }

  private OptionalDouble samePct(Function<Progress, OptionalDouble> figure) {
    return same(figure).orElseGet(OptionalDouble::empty);
  }

  private <T> Optional<T> sameOf(Function<Progress, Optional<T>> figure) {
    return same(figure).flatMap(value -> value);
  }

  private <T> Optional<T> same(Function<Progress, T> figure) {
    T first = figure.apply(worst);
    return ends.stream().map(figure).allMatch(first::equals)
        ? Optional.of(first)
        : Optional.empty();
  }
}
