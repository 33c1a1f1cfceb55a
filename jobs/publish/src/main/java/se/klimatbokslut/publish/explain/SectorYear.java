package se.klimatbokslut.publish.explain;

import java.util.Map;
import java.util.TreeMap;
import se.klimatbokslut.domain.quantity.Co2e;

/** One year of a municipality by main sector, as one edition has it. */
record SectorYear(
    int year, String publication, String editionId, String status, Map<String, Co2e> sectors) {
  SectorYear {
    sectors = Map.copyOf(sectors);
  }

  Co2e total() {
    return sectors.values().stream().reduce(Co2e.ZERO, Co2e::plus);
  }

  boolean hasSectorsOf(SectorYear other) {
    return sectors.keySet().equals(other.sectors.keySet());
  }

  /** In the order of their codes. */
  TreeMap<String, Co2e> inOrder() {
    return new TreeMap<>(sectors);
  }
}
