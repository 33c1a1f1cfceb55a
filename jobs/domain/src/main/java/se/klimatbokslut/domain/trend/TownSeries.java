package se.klimatbokslut.domain.trend;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.klimatbokslut.domain.time.YearRange;

/** Yearly tonnes of one municipality since the first year of a method, and what they allow. */
record TownSeries(SortedMap<Integer, BigDecimal> tonnes) {
  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  /** Why no trend can be drawn, when the edition holds these years; empty when it can. */
  Optional<String> flaw(SortedSet<Integer> editionYears) {
    if (editionYears.size() < 2) {
      return Optional.of("the edition holds fewer than two years of the trend");
    }
    SortedSet<Integer> missing = new TreeSet<>(editionYears);
    missing.removeAll(tonnes.keySet());
    if (!missing.isEmpty()) {
      return Optional.of(noFigureOf(missing));
    }
    return tonnes.entrySet().stream()
        .filter(year -> year.getValue().signum() < 0)
        .map(Map.Entry::getKey)
        .findFirst()
        .map(year -> "the facilities taken off emit more than the statistics hold in " + year);
  }

  int lastYear() {
    return tonnes.lastKey();
  }

  BigDecimal of(int year) {
    return tonnes.getOrDefault(year, BigDecimal.ZERO);
  }

  BigDecimal sum() {
    return tonnes.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Which years are missing from one year to another, as a reason; empty when none is. */
  Optional<String> gap(int from, int to) {
    SortedSet<Integer> missing =
        IntStream.rangeClosed(from, to)
            .filter(year -> !tonnes.containsKey(year))
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    return missing.isEmpty() ? Optional.empty() : Optional.of(noFigureOf(missing));
  }

  /** The change of the last year against another, in percent a year, compounded. */
  double compoundChangePct(int from) {
    double ratio = of(lastYear()).doubleValue() / of(from).doubleValue();
    return 100 * (StrictMath.pow(ratio, 1.0 / (lastYear() - from)) - 1);
  }

  /** The mean of the changes from each year to the next, in percent. */
  BigDecimal meanChangePct(int from) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int year = from + 1; year <= lastYear(); year++) {
      BigDecimal change = of(year).subtract(of(year - 1));
      sum = sum.add(Decimals.quotient(change.multiply(PERCENT), of(year - 1)));
    }
    return Decimals.quotient(sum, BigDecimal.valueOf(lastYear() - from));
  }

  /** The first year with emissions of zero before the last, if there is one. */
  Optional<Integer> zeroBeforeLast() {
    return tonnes.headMap(lastYear()).entrySet().stream()
        .filter(year -> year.getValue().signum() == 0)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String noFigureOf(SortedSet<Integer> years) {
    return "the edition holds no figure of " + YearRange.listed(years);
  }
}
