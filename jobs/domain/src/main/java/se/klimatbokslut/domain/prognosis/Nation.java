package se.klimatbokslut.domain.prognosis;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * What is known of the nation, whose statistics are ahead of those of its municipalities.
 *
 * @param sameGas by sector, of the gas that is estimated
 * @param allGases by sector, of all greenhouse gases; empty when that is the gas itself
 * @param totals of years for which at least the total of the gas is known, also preliminary
 */
public record Nation(SectorLevels sameGas, SectorLevels allGases, SortedMap<Integer, Co2e> totals) {
  public Nation {
    totals = Collections.unmodifiableSortedMap(new TreeMap<>(totals));
  }

  /** A nation whose totals are the sums of its sectors. */
  public static Nation of(SectorLevels sameGas, SectorLevels allGases) {
    SortedMap<Integer, Co2e> totals = new TreeMap<>();
    sameGas.years().forEach(year -> sameGas.total(year).ifPresent(sum -> totals.put(year, sum)));
    return new Nation(sameGas, allGases, totals);
  }

  /** The same nation with totals of years for which its sectors are not known. */
  public Nation withTotals(SortedMap<Integer, Co2e> more) {
    SortedMap<Integer, Co2e> all = new TreeMap<>(more);
    all.putAll(totals);
    return new Nation(sameGas, allGases, all);
  }

  /** The nation but for some plants. Where they emit more than their sector, it is left whole. */
  Nation without(Plants plants) {
    return new Nation(plants.takenOff(sameGas), plants.takenOff(allGases), totals);
  }

  Optional<Co2e> totalIn(int year) {
    return Optional.ofNullable(totals.get(year));
  }
}
