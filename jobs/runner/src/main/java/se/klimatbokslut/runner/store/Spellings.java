package se.klimatbokslut.runner.store;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How an edition spells sectors and places, kept beside its tables.
 *
 * @param byCode label or name by the code that it means
 */
public record Spellings(SortedMap<String, String> byCode) {
  public Spellings {
    byCode = Collections.unmodifiableSortedMap(new TreeMap<>(byCode));
  }

  static Spellings unknown() {
    return new Spellings(new TreeMap<>(Map.of()));
  }
}
