package se.klimatbokslut.domain.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class StraightLineLawsTest {
  @Property
  void scalingTheValuesScalesTheSlope(
      @ForAll("values") Map<Integer, Long> values, @ForAll @IntRange(min = 1, max = 8) int shift) {
    BigDecimal factor = BigDecimal.TEN.pow(shift);
    assertThat(slope(exact(values, factor)))
        .isEqualByComparingTo(slope(exact(values, BigDecimal.ONE)).multiply(factor));
  }

  @Property
  void tiltingAllPointsLeavesTheDeviations(
      @ForAll("values") Map<Integer, Long> values,
      @ForAll @LongRange(min = -500, max = 500) long tilt) {
    SortedMap<Integer, BigDecimal> plain = exact(values, BigDecimal.ONE);
    SortedMap<Integer, BigDecimal> tilted = new TreeMap<>();
    plain.forEach(
        (year, value) -> tilted.put(year, value.add(BigDecimal.valueOf(tilt * (year - 2015)))));
    assertThat(leastDeviations(tilted, slope(tilted)))
        .isCloseTo(leastDeviations(plain, slope(plain)), within(1e-6));
  }

  @Property
  void noLineThroughTwoPointsLeavesLess(@ForAll("values") Map<Integer, Long> values) {
    SortedMap<Integer, BigDecimal> exact = exact(values, BigDecimal.ONE);
    double best = leastDeviations(exact, slope(exact));
    List<Integer> years = new ArrayList<>(exact.keySet());
    for (int i = 0; i < years.size(); i++) {
      for (int j = i + 1; j < years.size(); j++) {
        double run = years.get(j) - years.get(i);
        double rise = number(exact, years.get(j)) - number(exact, years.get(i));
        assertThat(best)
            .isLessThanOrEqualTo(leastDeviations(exact, BigDecimal.valueOf(rise / run)) + 1e-6);
      }
    }
  }

  @Property
  void lineIsNeverBelowZeroAndPassesTheLastValue(@ForAll("values") Map<Integer, Long> values) {
    SortedMap<Integer, BigDecimal> exact = exact(values, BigDecimal.ONE);
    StraightLine line = StraightLine.through(exact).orElseThrow();
    assertThat(line.at(exact.lastKey())).isEqualByComparingTo(exact.get(exact.lastKey()));
    assertThat(line.at(2100).signum()).isNotNegative();
  }

  @Provide
  Arbitrary<Map<Integer, Long>> values() {
    return Arbitraries.maps(
            Arbitraries.integers().between(2015, 2030), Arbitraries.longs().between(0, 2000))
        .ofMinSize(2)
        .ofMaxSize(12);
  }

  /** What a slope leaves over at best, whichever of the points the line passes. */
  private static double leastDeviations(SortedMap<Integer, BigDecimal> values, BigDecimal slope) {
    double tilt = slope.doubleValue();
    return values.keySet().stream()
        .mapToDouble(through -> deviations(values, through, tilt))
        .min()
        .orElseThrow();
  }

  private static double deviations(
      SortedMap<Integer, BigDecimal> values, int through, double tilt) {
    double start = number(values, through);
    return values.keySet().stream()
        .mapToDouble(year -> Math.abs(number(values, year) - start - tilt * (year - through)))
        .sum();
  }

  private static double number(SortedMap<Integer, BigDecimal> values, int year) {
    return values.getOrDefault(year, BigDecimal.ZERO).doubleValue();
  }

  private static BigDecimal slope(SortedMap<Integer, BigDecimal> values) {
    return StraightLine.through(values).orElseThrow().slope();
  }

  private static SortedMap<Integer, BigDecimal> exact(
      Map<Integer, Long> values, BigDecimal factor) {
    SortedMap<Integer, BigDecimal> exact = new TreeMap<>();
    values.forEach((year, value) -> exact.put(year, BigDecimal.valueOf(value).multiply(factor)));
    return exact;
  }
}
