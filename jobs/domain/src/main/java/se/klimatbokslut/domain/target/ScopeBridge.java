package se.klimatbokslut.domain.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.domain.statistics.FacilityFigure;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.statistics.YearFigure;
import se.klimatbokslut.domain.time.Status;

/**
 * The way from the public total of an area to what one scope counts of it, year by year: each line
 * adds to the one before, from one total to the next.
 */
final class ScopeBridge {
  private final ScopeRule rule;
  private final Gas gas;
  private final Statistics statistics;
  private final Scoping scoping;

  ScopeBridge(ScopeRule rule, Gas gas, Statistics statistics) {
    this.rule = rule;
    this.gas = gas;
    this.statistics = statistics;
    this.scoping = new Scoping(rule, statistics);
  }

  /** The lines of all years that have figures, in order. */
  List<BridgeLine> lines() {
    SortedMap<Integer, List<SectorFigure>> byYear =
        statistics.figures().stream()
            .collect(Collectors.groupingBy(SectorFigure::year, TreeMap::new, Collectors.toList()));
    SortedMap<Integer, YearFigure> counted = rule.series(statistics).years();
    List<BridgeLine> lines = new ArrayList<>();
    byYear.forEach((year, figures) -> add(year, figures, counted, lines));
    return lines;
  }

  private void add(
      int year,
      List<SectorFigure> figures,
      SortedMap<Integer, YearFigure> counted,
      List<BridgeLine> lines) {
    YearFigure total = YearFigure.sum(figures);
    if (gas != Gas.GHG) {
      lines.addAll(gases(year, total));
    }
    lines.add(line(year, BridgeItem.PUBLIC_TOTAL, "", total));
    lines.addAll(sectorsOut(year, figures));
    rule.facilityIds().forEach(id -> lines.add(facilityOut(year, id)));
    if (rule.internationalTransport() == InternationalTransport.PER_CAPITA) {
      lines.add(share(year));
    }
    lines.add(
        Optional.ofNullable(counted.get(year))
            .map(figure -> line(year, BridgeItem.TARGET_SCOPE, "", figure))
            .orElseGet(() -> BridgeLine.unknown(year, BridgeItem.TARGET_SCOPE, "")));
  }

  /** Empty without a figure of all gases, which is then no gap of the target's. */
  private List<BridgeLine> gases(int year, YearFigure ofGas) {
    YearFigure all = statistics.allGases().get(year);
    if (all == null) {
      return List.of();
    }
    String editions = all.editionId() + " + " + ofGas.editionId();
    YearFigure others =
        new YearFigure(ofGas.amount().minus(all.amount()), ofGas.status(), editions);
    return List.of(
        line(year, BridgeItem.ALL_GASES, "", all), line(year, BridgeItem.OTHER_GASES, "", others));
  }

  private List<BridgeLine> sectorsOut(int year, List<SectorFigure> figures) {
    SortedMap<String, List<SectorFigure>> out =
        figures.stream()
            .filter(figure -> !rule.counts(figure.sector()))
            .collect(
                Collectors.groupingBy(SectorFigure::sector, TreeMap::new, Collectors.toList()));
    List<BridgeLine> lines = new ArrayList<>();
    out.forEach(
        (sector, parts) -> {
          YearFigure sum = YearFigure.sum(parts);
          lines.add(line(year, BridgeItem.SECTOR_OUT, sector, sum.with(sum.amount().negated())));
        });
    return lines;
  }

  private BridgeLine facilityOut(int year, String id) {
    Optional<Co2e> known =
        statistics.facilities().stream()
            .filter(figure -> figure.year() == year && figure.facility().equals(id))
            .map(FacilityFigure::amount)
            .reduce(Co2e::plus);
    return new BridgeLine(
        year,
        BridgeItem.FACILITY_OUT,
        id,
        known.map(Co2e::negated),
        known.map(amount -> Status.DEFINITIVE),
        Optional.empty());
  }

  private BridgeLine share(int year) {
    Optional<Co2e> share = scoping.internationalTransport(year);
    return new BridgeLine(
        year,
        BridgeItem.TRANSPORT_SHARE,
        "",
        share,
        share.map(amount -> Status.DEFINITIVE),
        Optional.empty());
  }

  private static BridgeLine line(int year, BridgeItem item, String name, YearFigure figure) {
    return new BridgeLine(
        year,
        item,
        name,
        Optional.of(figure.amount()),
        Optional.of(figure.status()),
        Optional.of(figure.editionId()));
  }
}
