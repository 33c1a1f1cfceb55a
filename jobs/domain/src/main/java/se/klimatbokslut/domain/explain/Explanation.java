package se.klimatbokslut.domain.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * Where a change of a municipality's emissions between two years came from. The parts add up to the
 * whole exactly.
 *
 * @param restated what the newest edition says of the first year less what the edition before said
 *     of it; empty where there is no edition before. Statistics revised, nothing emitted
 */
public record Explanation(Optional<Co2e> restated, List<SectorPart> sectors) {
  public Explanation {
    sectors = List.copyOf(sectors);
  }

  /**
   * Explains a change.
   *
   * @param sectors of the newest edition, which do not overlap
   * @param fromAsBefore emissions of the first year as the edition before had them
   */
  public static Explanation of(List<SectorLevels> sectors, Optional<Co2e> fromAsBefore) {
    Co2e from = sum(sectors, SectorLevels::from);
    return new Explanation(
        fromAsBefore.map(from::minus), sectors.stream().map(SectorPart::of).toList());
  }

  /** Emissions of the first year, as the newest edition has them. */
  public Co2e from() {
    return sum(sectors, part -> part.levels().from());
  }

  public Co2e to() {
    return sum(sectors, part -> part.levels().to());
  }

  /** What changed between the years: all sectors together. */
  public Co2e betweenYears() {
    return sum(sectors, SectorPart::change);
  }

  /** The part that follows from the nation's growth, sector by sector. */
  public Co2e national() {
    return sum(sectors, part -> part.national().orElse(Co2e.ZERO));
  }

  public Co2e local() {
    return sum(sectors, SectorPart::local);
  }

  /** From what the edition before said of the first year to the last year: all parts together. */
  public Co2e total() {
    return restated.orElse(Co2e.ZERO).plus(betweenYears());
  }

  private static <T> Co2e sum(List<T> parts, Function<T, Co2e> amount) {
    return parts.stream().map(amount).reduce(Co2e.ZERO, Co2e::plus);
  }
}
