package se.klimatbokslut.domain.prognosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * Finds sectors whose newest level is last year's times one factor for the whole country. Where
 * most places change by the same ratio, the figures hold no local information.
 *
 * @param tolerancePct how far from the median a ratio may lie to count as the same
 * @param thresholdPct share of places with the same ratio above which a sector-year is flagged
 * @param leastPlaces with fewer nothing is said
 */
public record CarriedForward(double tolerancePct, double thresholdPct, int leastPlaces) {

  /**
   * Share of places that changed alike.
   *
   * @param places how many places have both years
   * @param sameRatioPct how many of them changed by the median ratio
   */
  public record Share(SectorYear sectorYear, int places, double sameRatioPct, boolean flagged) {}

  /** All sectors and years whose year before is there too, in order. */
  public List<Share> shares(Collection<SectorLevels> places) {
    SortedSet<String> sectors = new TreeSet<>();
    SortedSet<Integer> years = new TreeSet<>();
    places.forEach(
        place -> {
          sectors.addAll(place.sectors());
          years.addAll(place.years());
        });
    List<Share> shares = new ArrayList<>();
    for (String sector : sectors) {
      years.stream()
          .filter(year -> years.contains(year - 1))
          .forEach(year -> share(places, new SectorYear(sector, year)).ifPresent(shares::add));
    }
    return shares;
  }

  private Optional<Share> share(Collection<SectorLevels> places, SectorYear at) {
    double[] ratios =
        places.stream().flatMap(place -> ratio(place, at).stream()).mapToDouble(r -> r).toArray();
    if (ratios.length < leastPlaces) {
      return Optional.empty();
    }
    double median = Quantiles.of(Arrays.stream(ratios)).at(0.5);
    long same =
        Arrays.stream(ratios)
            .filter(ratio -> Math.abs(ratio / median - 1) <= tolerancePct / 100)
            .count();
    double pct = 100.0 * same / ratios.length;
    return Optional.of(new Share(at, ratios.length, pct, pct > thresholdPct));
  }

  private static Optional<Double> ratio(SectorLevels place, SectorYear at) {
    Optional<Co2e> before = positive(place, at.sector(), at.year() - 1);
    Optional<Co2e> after = positive(place, at.sector(), at.year());
    return before.flatMap(from -> after.map(to -> to.toTonnes() / from.toTonnes()));
  }

  private static Optional<Co2e> positive(SectorLevels place, String sector, int year) {
    return place.at(sector, year).filter(amount -> amount.compareTo(Co2e.ZERO) > 0);
  }
}
