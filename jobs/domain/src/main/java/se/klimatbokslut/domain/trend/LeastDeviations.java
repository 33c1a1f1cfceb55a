package se.klimatbokslut.domain.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The slope of the line with the smallest sum of absolute deviations. Some best line passes two of
 * the points, so all pairs are tried, in exact arithmetic. Among equally good lines the one with
 * the smallest absolute slope is taken, and of a rising and a falling one the rising.
 */
final class LeastDeviations {
  private static final Comparator<Candidate> BEST = LeastDeviations::compareDeviations;

  private final List<Map.Entry<Integer, BigDecimal>> points;

  private LeastDeviations(SortedMap<Integer, BigDecimal> values) {
    points = List.copyOf(values.entrySet());
  }

  static BigDecimal slope(SortedMap<Integer, BigDecimal> values) {
    return new LeastDeviations(values)
        .candidates().stream()
            .min(
                BEST.thenComparing(candidate -> candidate.slope().abs())
                    .thenComparing(candidate -> candidate.slope().negate()))
            .orElseThrow()
            .slope();
  }

  private List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      for (int j = i + 1; j < points.size(); j++) {
        candidates.add(candidate(points.get(i), points.get(j)));
      }
    }
    return candidates;
  }

  private Candidate candidate(
      Map.Entry<Integer, BigDecimal> first, Map.Entry<Integer, BigDecimal> second) {
    BigDecimal run = BigDecimal.valueOf(second.getKey() - first.getKey());
    BigDecimal rise = second.getValue().subtract(first.getValue());
    BigDecimal deviations = BigDecimal.ZERO;
    for (Map.Entry<Integer, BigDecimal> point : points) {
      BigDecimal expected = rise.multiply(BigDecimal.valueOf(point.getKey() - first.getKey()));
      BigDecimal actual = point.getValue().subtract(first.getValue()).multiply(run);
      deviations = deviations.add(actual.subtract(expected).abs());
    }
    return new Candidate(rise, run, deviations);
  }

  private static int compareDeviations(Candidate one, Candidate other) {
    return one.deviations.multiply(other.run).compareTo(other.deviations.multiply(one.run));
  }

  /** A line; its sum of deviations is kept times {@code run}, which spares the division. */
  private record Candidate(BigDecimal rise, BigDecimal run, BigDecimal deviations) {
    BigDecimal slope() {
      return rise.divide(run, MathContext.DECIMAL128);
    }
  }
}
