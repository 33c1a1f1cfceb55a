package se.klimatbokslut.domain.target;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.domain.statistics.ScopedSeries;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;

/**
 * Which emissions count towards a target.
 *
 * @param onlySectors the sectors that count; empty: all
 * @param withoutSectors sectors that do not count, whatever else is said
 * @param withoutFacilities whose emissions are taken off; they must lie inside the counted sectors
 * @param note what the target's text says about its scope
 */
public record ScopeRule(
    Set<String> onlySectors,
    Set<String> withoutSectors,
    List<ExcludedFacility> withoutFacilities,
    InternationalTransport internationalTransport,
    String note) {

  public ScopeRule {
    onlySectors = Set.copyOf(onlySectors);
    withoutSectors = Set.copyOf(withoutSectors);
    withoutFacilities = List.copyOf(withoutFacilities);
  }

  /** Everything that the statistics give the area. */
  public static ScopeRule everything() {
    return new ScopeRule(
        Set.of(), Set.of(), List.of(), InternationalTransport.MUNICIPAL, "all sectors");
  }

  /** Emissions inside the scope under the newest edition. */
  public ScopedSeries series(Statistics statistics) {
    return scoped(statistics, statistics.figures());
  }

  /** Emissions inside the scope as the previous edition had them. */
  public ScopedSeries previousSeries(Statistics statistics) {
    return scoped(statistics, statistics.previousFigures());
  }

  /**
   * The way from the public total of the area to what this scope counts, year by year.
   *
   * @param gas of the statistics
   */
  public List<BridgeLine> bridge(Gas gas, Statistics statistics) {
    return new ScopeBridge(this, gas, statistics).lines();
  }

  /** Excluded facilities that are known by bounds only; none when nothing is open. */
  public OpenFacilities openFacilities(Statistics statistics) {
    return OpenFacilities.of(this, statistics);
  }

  /** The ids of the facilities that are taken off, in their order. */
  Set<String> facilityIds() {
    Set<String> ids = new TreeSet<>();
    withoutFacilities.forEach(facility -> ids.add(facility.id()));
    return ids;
  }

  /** Whether the rows of a sector count; the share by population is no such row. */
  public boolean counts(String sector) {
    return !withoutSectors.contains(sector)
        && (onlySectors.isEmpty() || onlySectors.contains(sector))
        && (internationalTransport == InternationalTransport.MUNICIPAL
            || !sector.equals(InternationalTransport.SECTOR));
  }

  /** The sectors that each year must have a figure for, in order of their codes. */
  Set<String> namedSectors() {
    Set<String> named = new TreeSet<>(onlySectors);
    named.removeIf(sector -> !counts(sector));
    return named;
  }

  private ScopedSeries scoped(Statistics statistics, List<SectorFigure> figures) {
    return new Scoping(this, statistics).series(figures);
  }
}
