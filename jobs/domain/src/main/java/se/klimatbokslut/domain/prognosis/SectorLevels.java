package se.klimatbokslut.domain.prognosis;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * Yearly emissions of one area by main sector, as one edition has them. Sectors do not overlap; a
 * year that lacks a sector lacks its figure, not its emissions.
 */
public final class SectorLevels {
  public static final SectorLevels NONE = new SectorLevels(new TreeMap<>());

  private final SortedMap<String, SortedMap<Integer, Co2e>> bySector;

  private SectorLevels(SortedMap<String, SortedMap<Integer, Co2e>> bySector) {
    this.bySector = bySector;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** In order of their codes. */
  public Set<String> sectors() {
    return bySector.keySet();
  }

  public SortedSet<Integer> years() {
    SortedSet<Integer> years = new TreeSet<>();
    bySector.values().forEach(levels -> years.addAll(levels.keySet()));
    return years;
  }

  public Optional<Co2e> at(String sector, int year) {
    return Optional.ofNullable(of(sector).get(year));
  }

  /** The years of one sector; empty for a sector that is not there. */
  public SortedMap<Integer, Co2e> of(String sector) {
    return Collections.unmodifiableSortedMap(bySector.getOrDefault(sector, new TreeMap<>()));
  }

  /** All sectors of a year together; empty when the year lacks one. */
  public Optional<Co2e> total(int year) {
    boolean complete =
        !bySector.isEmpty()
            && bySector.values().stream().allMatch(levels -> levels.containsKey(year));
    return complete
        ? Optional.of(
            sectors().stream().flatMap(s -> at(s, year).stream()).reduce(Co2e.ZERO, Co2e::plus))
        : Optional.empty();
  }

  /** What was known when a year was the newest. */
  public SectorLevels upTo(int year) {
    SortedMap<String, SortedMap<Integer, Co2e>> known = new TreeMap<>();
    bySector.forEach((sector, levels) -> known.put(sector, levels.headMap(year + 1)));
    return new SectorLevels(known);
  }

  /** Collects levels; several amounts of one sector and year add up. */
  public static final class Builder {
    private final SortedMap<String, SortedMap<Integer, Co2e>> bySector = new TreeMap<>();

    private Builder() {}

    public Builder add(String sector, int year, Co2e amount) {
      bySector.computeIfAbsent(sector, s -> new TreeMap<>()).merge(year, amount, Co2e::plus);
      return this;
    }

    public Builder addAll(SectorLevels levels) {
      levels.bySector.forEach(
          (sector, years) -> years.forEach((year, amount) -> add(sector, year, amount)));
      return this;
    }

    public SectorLevels build() {
      SortedMap<String, SortedMap<Integer, Co2e>> copy = new TreeMap<>();
      bySector.forEach((sector, years) -> copy.put(sector, new TreeMap<>(years)));
      return new SectorLevels(copy);
    }
  }
}
