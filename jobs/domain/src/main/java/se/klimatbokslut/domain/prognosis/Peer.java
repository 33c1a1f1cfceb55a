package se.klimatbokslut.domain.prognosis;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.trend.StraightLine;

/** Simple methods for a total that others use, to be measured against. */
public enum Peer {
  /** Next year is like this year. */
  LAST_VALUE("last-value") {
    @Override
    Optional<Co2e> estimate(SortedMap<Integer, Co2e> totals, int year) {
      return Optional.ofNullable(totals.get(totals.lastKey()));
    }
  },

  /** The least-absolute-deviations line from 2015 on, through the last value. */
  STRAIGHT_LINE("straight-line") {
    @Override
    Optional<Co2e> estimate(SortedMap<Integer, Co2e> totals, int year) {
      SortedMap<Integer, BigDecimal> tonnes = new TreeMap<>();
      totals.forEach((known, amount) -> tonnes.put(known, amount.tonnes()));
      return StraightLine.through(tonnes).map(line -> Co2e.ofTonnes(line.at(year)));
    }
  };

  private final String id;

  Peer(String id) {
    this.id = id;
  }

  /** As written in tables. */
  public String id() {
    return id;
  }

  /**
   * The total of a later year.
   *
   * @param totals at least one year, none after the origin
   */
  abstract Optional<Co2e> estimate(SortedMap<Integer, Co2e> totals, int year);
}
