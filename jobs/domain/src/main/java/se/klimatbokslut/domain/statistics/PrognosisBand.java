package se.klimatbokslut.domain.statistics;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far the actual figures of an estimated year may lie from the estimates, four times in five.
 *
 * @param totalPct for all sectors together, in percent of their estimate
 * @param sectorPct for single sectors by their codes; of others the total's share is taken
 */
public record PrognosisBand(double totalPct, SortedMap<String, Double> sectorPct) {
  public PrognosisBand {
    sectorPct = Collections.unmodifiableSortedMap(new TreeMap<>(sectorPct));
  }

  double ofSector(String sector) {
    return sectorPct.getOrDefault(sector, totalPct);
  }
}
