package se.klimatbokslut.domain.prognosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * Estimates years that are known by now as if they were not, with every method there is. Sectors
 * that were carried forward in the estimated year are left out, of estimate and actual alike: they
 * say nothing of the place.
 */
public final class Backtest {
  /** Years ahead that are estimated. */
  public static final int HORIZONS = 2;

  private final Nowcast nowcast;
  private final Nation nation;
  private final SectorMix mix;
  private final Set<SectorYear> carriedForward;
  private final List<Outcome> outcomes = new ArrayList<>();

  /**
   * @param nation and plants as far as they were known when the estimates could have been made
   */
  public Backtest(Nation nation, Plants plants, SectorMix mix, Set<SectorYear> carriedForward) {
    this.nowcast = new Nowcast(nation, plants);
    this.nation = nation;
    this.mix = mix;
    this.carriedForward = Set.copyOf(carriedForward);
  }

  /**
   * Estimates from one origin.
   *
   * @param known levels by area, of which years after the origin are not looked at
   * @param later levels by area that hold the estimated years
   */
  public void run(
      Map<String, SectorLevels> known, Map<String, SectorLevels> later, int origin, int horizon) {
    List<Route> routes =
        Route.all(horizon).stream().filter(route -> route.isKnown(nation, origin)).toList();
    known.forEach(
        (area, levels) ->
            mix.groupOf(levels, origin)
                .ifPresent(
                    group -> {
                      SectorLevels truth = later.getOrDefault(area, SectorLevels.NONE);
                      Case one = new Case(area, levels, truth, origin, horizon, group);
                      routes.forEach(route -> judge(one, route));
                      judgePeers(one);
                    }));
  }

  public List<Outcome> outcomes() {
    return List.copyOf(outcomes);
  }

  private void judge(Case one, Route route) {
    nowcast
        .estimate(one.area, one.levels, one.origin, route)
        .ifPresent(estimate -> judge(one, route.id(), estimate.sectors()));
  }

  private void judge(Case one, String method, SortedMap<String, Co2e> estimate) {
    Co2e estimated = Co2e.ZERO;
    Co2e actual = Co2e.ZERO;
    for (Map.Entry<String, Co2e> sector : estimate.entrySet()) {
      Optional<Co2e> truth = one.truth(sector.getKey());
      if (carriedForward.contains(new SectorYear(sector.getKey(), one.year()))) {
        continue;
      }
      if (truth.isEmpty()) {
        return;
      }
      add(one, sector.getKey(), method, sector.getValue(), truth.get());
      estimated = estimated.plus(sector.getValue());
      actual = actual.plus(truth.get());
    }
    add(one, Outcome.TOTAL, method, estimated, actual);
  }

  private void judgePeers(Case one) {
    SortedMap<Integer, Co2e> totals = new TreeMap<>();
    SectorLevels counted = counted(one);
    counted.years().forEach(year -> counted.total(year).ifPresent(sum -> totals.put(year, sum)));
    Optional<Co2e> actual =
        counted.sectors().stream()
            .map(one::truth)
            .reduce(Optional.of(Co2e.ZERO), (sum, next) -> sum.flatMap(s -> next.map(s::plus)));
    for (Peer peer : Peer.values()) {
      Optional<Co2e> estimate =
          totals.isEmpty() ? Optional.empty() : peer.estimate(totals, one.year());
      estimate.ifPresent(
          amount -> actual.ifPresent(truth -> add(one, Outcome.TOTAL, peer.id(), amount, truth)));
    }
  }

  private SectorLevels counted(Case one) {
    SectorLevels.Builder counted = SectorLevels.builder();
    SectorLevels known = one.levels.upTo(one.origin);
    for (String sector : known.sectors()) {
      if (!carriedForward.contains(new SectorYear(sector, one.year()))) {
        known.of(sector).forEach((year, amount) -> counted.add(sector, year, amount));
      }
    }
    return counted.build();
  }

  private void add(Case one, String sector, String method, Co2e estimate, Co2e actual) {
    if (actual.compareTo(Co2e.ZERO) > 0) {
      outcomes.add(
          new Outcome(
              one.area,
              one.origin,
              one.horizon,
              sector,
              one.group,
              method,
              estimate.toTonnes(),
              actual.toTonnes()));
    }
  }

  /** One area at one origin. */
  private record Case(
      String area, SectorLevels levels, SectorLevels later, int origin, int horizon, String group) {
    int year() {
      return origin + horizon;
    }

    Optional<Co2e> truth(String sector) {
      return later.at(sector, year());
    }
  }
}
