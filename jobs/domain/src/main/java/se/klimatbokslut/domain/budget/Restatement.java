package se.klimatbokslut.domain.budget;

import java.util.Optional;
import java.util.SortedMap;
import java.util.function.IntPredicate;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * Why what is left of a budget differs between two editions. The parts are changes of the remaining
 * amount, negative when less is left, and add up to the whole change exactly.
 *
 * @param restated the same years told differently
 * @param added years that only the newer edition accounts for
 * @param dropped years that only the older edition accounts for
 */
public record Restatement(Co2e restated, Co2e added, Co2e dropped) {
  /** Empty when the older edition accounts for no year. */
  static Optional<Restatement> between(
      SortedMap<Integer, Co2e> older, SortedMap<Integer, Co2e> newer) {
    if (older.isEmpty()) {
      return Optional.empty();
    }
    Co2e restated = inBoth(older, newer).minus(inBoth(newer, older));
    return Optional.of(
        new Restatement(restated, onlyIn(newer, older).negated(), onlyIn(older, newer)));
  }

  /** The change of what is left. */
  public Co2e change() {
    return restated.plus(added).plus(dropped);
  }

  private static Co2e inBoth(SortedMap<Integer, Co2e> amounts, SortedMap<Integer, Co2e> other) {
    return sum(amounts, year -> other.containsKey(year));
  }

  private static Co2e onlyIn(SortedMap<Integer, Co2e> amounts, SortedMap<Integer, Co2e> other) {
    return sum(amounts, year -> !other.containsKey(year));
  }

  private static Co2e sum(SortedMap<Integer, Co2e> amounts, IntPredicate counted) {
    return amounts.entrySet().stream()
        .filter(entry -> counted.test(entry.getKey()))
        .map(entry -> entry.getValue())
        .reduce(Co2e.ZERO, Co2e::plus);
  }
}
