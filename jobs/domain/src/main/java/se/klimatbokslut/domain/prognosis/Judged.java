package se.klimatbokslut.domain.prognosis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An outcome with the answer to whether a band around the estimate held it.
 *
 * @param held by a band made from the other origins of its group; empty when there is none
 * @param heldByPast by a band made from what was known at its origin; empty when nothing was
 */
record Judged(Outcome outcome, Optional<Boolean> held, Optional<Boolean> heldByPast) {
  /**
   * Judges the outcomes of one group, method and horizon.
   *
   * @param wanted share of actuals that a band should hold, 0-1
   */
  static List<Judged> all(Collection<Outcome> group, double wanted) {
    return group.stream()
        .map(Outcome::origin)
        .distinct()
        .sorted()
        .flatMap(origin -> ofOrigin(group, origin, wanted).stream())
        .toList();
  }

  private static List<Judged> ofOrigin(Collection<Outcome> group, int origin, double wanted) {
    Optional<Double> others = bound(group, other -> other.origin() != origin, wanted);
    Optional<Double> past =
        bound(group, other -> other.origin() + other.horizon() <= origin, wanted);
    return group.stream()
        .filter(outcome -> outcome.origin() == origin)
        .map(outcome -> new Judged(outcome, held(outcome, others), held(outcome, past)))
        .toList();
  }

  private static Optional<Double> bound(
      Collection<Outcome> group, Predicate<Outcome> used, double wanted) {
    List<Outcome> sample = group.stream().filter(used).toList();
    return sample.isEmpty() ? Optional.empty() : Optional.of(Accuracy.halfWidthPct(sample, wanted));
  }

  private static Optional<Boolean> held(Outcome outcome, Optional<Double> bound) {
    return bound.map(halfWidth -> outcome.distancePct() <= halfWidth);
  }
}
