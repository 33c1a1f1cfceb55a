package se.klimatbokslut.domain.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.SwappedTowns;

/** Municipalities whose rows stand in each other's place, in all sectors or in one. */
final class ExchangedTowns {
  private final Comparison compared;
  private final GateRules rules;
  private final SortedSet<String> towns;

  ExchangedTowns(Comparison compared, GateRules rules) {
    this.compared = compared;
    this.rules = rules;
    this.towns = compared.subject().municipalities();
    towns.retainAll(compared.held().municipalities());
  }

  private record Pair(String first, String second) {}

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    List<Pair> whole = pairs(compared.sectors(), rules.exchanges().townsApartPct());
    whole.forEach(pair -> findings.add(swapped(pair, Line.ALL)));
    for (String sector : compared.sectors()) {
      pairs(List.of(sector), rules.exchanges().sectorApartPct()).stream()
          .filter(pair -> !whole.contains(pair))
          .forEach(pair -> findings.add(swapped(pair, sector)));
    }
    return findings;
  }

  private List<Pair> pairs(List<String> sectors, double apartPct) {
    List<TownProfile> moved =
        towns.stream()
            .map(town -> TownProfile.of(town, sectors, compared))
            .filter(town -> town.moved() > apartPct / 100)
            .toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < moved.size(); i++) {
      for (TownProfile other : moved.subList(i + 1, moved.size())) {
        if (isAt(moved.get(i), other) && isAt(other, moved.get(i))) {
          pairs.add(new Pair(moved.get(i).place(), other.place()));
        }
      }
    }
    return pairs;
  }

  /** True when a municipality looks much more like what another one was. */
  private boolean isAt(TownProfile one, TownProfile other) {
    return one.from(other) < rules.exchanges().nearerThan() * one.moved();
  }

  private Finding swapped(Pair pair, String sector) {
    return new SwappedTowns(
        row(pair.first(), sector),
        row(pair.second(), sector),
        pair.first(),
        compared.nameAndId(pair.first()),
        compared.nameAndId(pair.second()),
        sector,
        compared.held().editionId(),
        rules.severity("swapped-towns"));
  }

  private SourceCell row(String town, String sector) {
    return compared.subject().row(new Line(town, sector, Line.ALL)).orElseGet(compared::whole);
  }
}
