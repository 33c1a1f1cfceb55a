package se.klimatbokslut.domain.target;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.domain.statistics.ScopedSeries;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.statistics.UnallocatedFigure;

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

  /** Counted sectors that the publisher gives to the nation and not to its areas. */
  public List<UnallocatedFigure> unallocated(Statistics statistics) {
    return statistics.unallocated().stream().filter(part -> counts(part.sector())).toList();
  }

  /**
   * The same statistics with nothing in those sectors of the years that they hold, as the publisher
   * prints them, or with what the nation has per person.
   */
  public Statistics withUnallocated(Statistics statistics, boolean perPerson) {
    Set<Integer> held =
        statistics.figures().stream().map(SectorFigure::year).collect(Collectors.toSet());
    return statistics.adding(
        unallocated(statistics).stream()
            .filter(part -> held.contains(part.year()))
            .map(part -> part.figure(perPerson))
            .toList());
  }

  /** The same statistics with estimates of excluded facilities for the years that are estimated. */
  public Statistics withEstimatedFacilities(Statistics statistics) {
    return statistics.withFacilities(
        new EstimatedFacilities(this, statistics, statistics).figures(statistics));
  }

  /**
   * The same statistics with all estimates at one end of their band. What is taken off for a
   * facility is at its other end, so that the band is wider than that of its sector.
   *
   * @param high for the high end, else the low one
   */
  public Statistics atEndOfBand(Statistics statistics, boolean high) {
    Statistics moved = statistics.atEndOfBand(this::counts, high);
    Statistics opposite = statistics.atEndOfBand(this::counts, !high);
    return moved.withFacilities(new EstimatedFacilities(this, statistics, opposite).figures(moved));
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
