package se.klimatbokslut.domain.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** One municipality under {@link CarbonLawMethod}. */
final class CarbonLawTown {
  private final CarbonLawMethod method;
  private final TownSeries town;
  private final int referenceYear;
  private final StraightLine line;

  CarbonLawTown(CarbonLawMethod method, TownSeries town, int referenceYear) {
    this.method = method;
    this.town = town;
    this.referenceYear = referenceYear;
    this.line = StraightLine.through(town.tonnes(), method.basis().firstYear()).orElseThrow();
  }

  Measurement measure(Measure measure) {
    return switch (measure) {
      case TREND_SLOPE -> Measurement.of(measure, line.slope());
      case TREND_TOTAL -> summed(measure, this::trendTotal);
      case CARBON_LAW_TOTAL -> summed(measure, this::carbonLawTotal);
      case CHANGE_SINCE_FIRST_YEAR -> change(measure);
      case NET_ZERO_DATE -> netZero(measure);
      case MEETS_PARIS -> summed(measure, this::meets);
      default -> throw new IllegalArgumentException(measure.id() + " is of another method");
    };
  }

  private Measurement summed(Measure measure, Supplier<BigDecimal> sum) {
    return noSum()
        .map(reason -> Measurement.none(measure, reason))
        .orElseGet(() -> Measurement.of(measure, sum.get()));
  }

  private Optional<String> noSum() {
    return referenceYear > method.endYear()
        ? Optional.of("the reference year is after " + method.endYear() + ", the end of the sums")
        : town.gap(referenceYear, town.lastYear());
  }

  private BigDecimal trendTotal() {
    return IntStream.rangeClosed(referenceYear, method.endYear())
        .mapToObj(this::level)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal carbonLawTotal() {
    BigDecimal kept = BigDecimal.ONE.subtract(method.yearlyCutPct().movePointLeft(2));
    BigDecimal level = level(referenceYear);
    BigDecimal sum = level;
    for (int year = referenceYear + 1; year <= method.endYear(); year++) {
      level = level.multiply(kept, MathContext.DECIMAL128);
      sum = sum.add(level);
    }
    return sum;
  }

  private BigDecimal meets() {
    return trendTotal().compareTo(carbonLawTotal()) <= 0 ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  /** The published figure of a year that the edition holds, later the trend. */
  private BigDecimal level(int year) {
    return year > town.lastYear() ? line.at(year) : town.of(year);
  }

  private Measurement change(Measure measure) {
    int first = method.basis().firstYear();
    Optional<String> gap = town.gap(first, first);
    if (gap.isPresent()) {
      return Measurement.none(measure, gap.get());
    }
    return town.of(first).signum() == 0
        ? Measurement.none(measure, "no emissions in " + first)
        : Measurement.of(measure, town.compoundChangePct(first));
  }

  private Measurement netZero(Measure measure) {
    return ZeroDate.of(
        measure,
        line.yearlyFall()
            .map(fall -> Decimals.quotient(line.lastValue(), fall))
            .map(years -> years.add(BigDecimal.valueOf(line.lastYear()))),
        referenceYear);
  }
}
