package se.klimatbokslut.domain.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * What a method is computed from: yearly totals of all municipalities of one edition, and yearly
 * emissions of facilities. A year that a facility does not list is not taken off.
 *
 * @param towns by municipality id
 */
public record PeerFigures(
    Map<String, SortedMap<Integer, Co2e>> towns,
    Map<DeductedFacility, SortedMap<Integer, Co2e>> facilities) {

  /** Facilities of which nothing at all is known. */
  public List<DeductedFacility> without(List<DeductedFacility> needed) {
    return needed.stream().filter(facility -> !facilities.containsKey(facility)).toList();
  }

  /** Tonnes of every municipality from a year on, less those of facilities. */
  SortedMap<String, SortedMap<Integer, BigDecimal>> since(
      int firstYear, List<DeductedFacility> deducted) {
    SortedMap<String, SortedMap<Integer, BigDecimal>> since = new TreeMap<>();
    towns.forEach(
        (town, years) -> since.put(town, less(town, new TreeMap<>(years), deducted, firstYear)));
    return since;
  }

  private SortedMap<Integer, BigDecimal> less(
      String town, SortedMap<Integer, Co2e> years, List<DeductedFacility> deducted, int firstYear) {
    deducted.stream()
        .filter(facility -> facility.municipality().id().equals(town))
        .map(facility -> facilities.getOrDefault(facility, new TreeMap<>()))
        .forEach(
            listed ->
                listed.forEach(
                    (year, amount) -> years.computeIfPresent(year, (y, all) -> all.minus(amount))));
    SortedMap<Integer, BigDecimal> tonnes = new TreeMap<>();
    years.tailMap(firstYear).forEach((year, amount) -> tonnes.put(year, amount.tonnes()));
    return tonnes;
  }
}
