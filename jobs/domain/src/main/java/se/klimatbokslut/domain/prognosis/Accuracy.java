package se.klimatbokslut.domain.prognosis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * How good a method has been, in percent.
 *
 * @param outcomes how many estimates were judged
 * @param medianPct half of the estimates missed the actual by less
 * @param p90Pct nine in ten missed it by less
 * @param biasPct median of the signed errors, positive when too high
 * @param halfWidthPct of the band around an estimate that held the actual as often as wanted
 * @param coveragePct how often bands made from the other origins held the actual; empty when there
 *     is one origin only
 * @param pastCoveragePct the same for bands made only from what was known at the origin; empty when
 *     nothing was known at any
 */
public record Accuracy(
    int outcomes,
    double medianPct,
    double p90Pct,
    double biasPct,
    double halfWidthPct,
    OptionalDouble coveragePct,
    OptionalDouble pastCoveragePct) {
  private static final double HALF = 0.5;
  private static final double NINE_IN_TEN = 0.9;

  /**
   * Sums up outcomes of one method and horizon.
   *
   * @param wanted share of actuals that a band should hold, 0-1
   * @throws IllegalArgumentException when there are none
   */
  static Accuracy of(List<Judged> judged, double wanted) {
    List<Outcome> outcomes = judged.stream().map(Judged::outcome).toList();
    Quantiles missed = Quantiles.of(outcomes.stream().mapToDouble(o -> Math.abs(o.errorPct())));
    return new Accuracy(
        outcomes.size(),
        missed.at(HALF),
        missed.at(NINE_IN_TEN),
        Quantiles.of(outcomes.stream().mapToDouble(Outcome::errorPct)).at(HALF),
        halfWidthPct(outcomes, wanted),
        sharePct(judged, Judged::held),
        sharePct(judged, Judged::heldByPast));
  }

  /** Half the width of a band, in percent of the estimate, that holds a share of the actuals. */
  static double halfWidthPct(Collection<Outcome> outcomes, double wanted) {
    return Quantiles.of(outcomes.stream().mapToDouble(Outcome::distancePct)).bound(wanted);
  }

  private static OptionalDouble sharePct(
      List<Judged> judged, Function<Judged, Optional<Boolean>> answer) {
    return judged.stream()
        .flatMap(one -> answer.apply(one).stream())
        .mapToDouble(held -> held ? 100 : 0)
        .average();
  }
}
