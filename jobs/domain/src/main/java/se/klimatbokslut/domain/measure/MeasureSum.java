package se.klimatbokslut.domain.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.klimatbokslut.domain.fee.Sek;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * Measures together. A sum leaves out what is not stated and says of how many measures; it is empty
 * when no measure states it.
 *
 * @param yearly what they take off in a year in which all have effect
 * @param total what they take off in all of their years
 */
public record MeasureSum(
    long measures,
    Optional<Sek> cost,
    Optional<Co2e> yearly,
    Optional<Co2e> total,
    long withoutCost,
    long withoutEffect) {
  private static final int ORE_DECIMALS = 2;

  /** Adds up, in whatever order. */
  public static MeasureSum of(Collection<Measure> measures) {
    List<Sek> costs = stated(measures, Measure::cost);
    List<Co2e> effects = stated(measures, Measure::yearly);
    return new MeasureSum(
        measures.size(),
        costs.stream().reduce(Sek::plus),
        effects.stream().reduce(Co2e::plus),
        stated(measures, Measure::total).stream().reduce(Co2e::plus),
        measures.size() - costs.size(),
        measures.size() - effects.size());
  }

  /** What decided measures take off in a year. */
  public static MeasureSum decidedIn(int year, Collection<Measure> measures) {
    return of(
        measures.stream()
            .filter(each -> each.status().isDecided() && each.hasEffectIn(year))
            .toList());
  }

  /**
   * Cost per tonne of all years, rounded to the öre half up. Empty when cost or effect of any of
   * the measures is missing, and when they take nothing off.
   */
  public Optional<BigDecimal> kronorPerTonne() {
    boolean isKnown = withoutCost == 0 && withoutEffect == 0;
    return cost.filter(known -> isKnown)
        .flatMap(
            kronor ->
                total
                    .filter(tonnes -> tonnes.compareTo(Co2e.ZERO) > 0)
                    .map(
                        tonnes ->
                            kronor
                                .kronor()
                                .divide(tonnes.tonnes(), ORE_DECIMALS, RoundingMode.HALF_UP)));
  }

  private static <T> List<T> stated(
      Collection<Measure> measures, Function<Measure, Optional<T>> figure) {
    return measures.stream().flatMap(each -> figure.apply(each).stream()).toList();
  }
}
