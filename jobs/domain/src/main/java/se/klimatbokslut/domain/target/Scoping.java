package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.FacilityFigure;
import se.klimatbokslut.domain.statistics.Gaps;
import se.klimatbokslut.domain.statistics.ScopedSeries;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.statistics.YearFigure;
import se.klimatbokslut.domain.time.Status;

/**
 * Applies a scope rule year by year. A year for which anything is missing that the rule adds, takes
 * off or names does not become a figure but a gap.
 */
final class Scoping {
  private final ScopeRule rule;
  private final Statistics statistics;
  private final Gaps gaps = new Gaps();
  private final SortedSet<Integer> estimated = new TreeSet<>();

  Scoping(ScopeRule rule, Statistics statistics) {
    this.rule = rule;
    this.statistics = statistics;
  }

  ScopedSeries series(List<SectorFigure> figures) {
    SortedMap<Integer, YearFigure> years = new TreeMap<>();
    figures.stream()
        .filter(figure -> figure.status() == Status.PROGNOSIS)
        .forEach(figure -> estimated.add(figure.year()));
    figures.stream()
        .collect(Collectors.groupingBy(SectorFigure::year, TreeMap::new, Collectors.toList()))
        .forEach((year, all) -> figure(year, all).ifPresent(known -> years.put(year, known)));
    withoutEstimatesBehindAGap(years);
    return new ScopedSeries(years, gaps.list());
  }

  /** What is counted year by year cannot go on behind an estimate that is left out. */
  private void withoutEstimatesBehindAGap(SortedMap<Integer, YearFigure> years) {
    estimated.stream()
        .filter(year -> !years.containsKey(year))
        .findFirst()
        .ifPresent(gap -> years.keySet().removeIf(year -> year > gap && estimated.contains(year)));
  }

  private Optional<YearFigure> figure(int year, List<SectorFigure> all) {
    Optional<YearFigure> sectors = sectors(year, all);
    Optional<Co2e> share = internationalTransport(year);
    Optional<Co2e> facilities = facilities(year);
    return sectors.flatMap(
        sum ->
            share.flatMap(
                added ->
                    facilities.flatMap(
                        off -> notNegative(year, sum.with(sum.amount().plus(added).minus(off))))));
  }

  private Optional<YearFigure> sectors(int year, List<SectorFigure> all) {
    List<SectorFigure> counted =
        all.stream().filter(figure -> rule.counts(figure.sector())).toList();
    Set<String> absent = new TreeSet<>(rule.namedSectors());
    absent.removeAll(counted.stream().map(SectorFigure::sector).collect(Collectors.toSet()));
    absent.forEach(
        sector ->
            gap(
                Clause.of(Phrase.SECTOR_MISSING, Argument.sectors(Set.of(sector))),
                year,
                Phrase.CHECK_CODE));
    if (counted.isEmpty() && absent.isEmpty()) {
      gap(Clause.of(Phrase.NO_SECTOR_IN_SCOPE), year, Phrase.CHECK_SCOPE);
    }
    return counted.isEmpty() || !absent.isEmpty()
        ? Optional.empty()
        : Optional.of(YearFigure.sum(counted));
  }

  private Optional<Co2e> facilities(int year) {
    Map<String, Co2e> known =
        statistics.facilities().stream()
            .filter(figure -> figure.year() == year)
            .filter(figure -> rule.facilityIds().contains(figure.facility()))
            .collect(
                Collectors.toMap(FacilityFigure::facility, FacilityFigure::amount, Co2e::plus));
    Set<String> absent = rule.facilityIds();
    absent.removeAll(known.keySet());
    absent.forEach(
        id ->
            gap(
                Clause.of(Phrase.FACILITY_MISSING, Argument.name(id)),
                year,
                Phrase.SUPPLY_FACILITIES));
    return absent.isEmpty()
        ? Optional.of(known.values().stream().reduce(Co2e.ZERO, Co2e::plus))
        : Optional.empty();
  }

  /** The share by population of transport abroad; zero where the scope adds none. */
  Optional<Co2e> internationalTransport(int year) {
    if (rule.internationalTransport() != InternationalTransport.PER_CAPITA) {
      return Optional.of(Co2e.ZERO);
    }
    Optional<Long> area =
        known(statistics.population(), year, Phrase.POPULATION_MISSING, Phrase.SUPPLY_POPULATION);
    Optional<Long> nation =
        known(
            statistics.nationPopulation(),
            year,
            Phrase.NATION_POPULATION_MISSING,
            Phrase.SUPPLY_POPULATION);
    Optional<Co2e> national =
        known(
            statistics.nationInternationalTransport(),
            year,
            Phrase.NATION_TRANSPORT_MISSING,
            Phrase.SUPPLY_NATION);
    return area.flatMap(
        part -> nation.flatMap(whole -> national.map(amount -> share(amount, part, whole))));
  }

  private <T> Optional<T> known(
      SortedMap<Integer, T> figures, int year, Phrase what, Phrase remedy) {
    Optional<T> figure = Optional.ofNullable(figures.get(year));
    if (figure.isEmpty()) {
      gap(Clause.of(what), year, remedy);
    }
    return figure;
  }

  private Optional<YearFigure> notNegative(int year, YearFigure figure) {
    if (figure.amount().isNegative()) {
      gap(Clause.of(Phrase.FACILITIES_EXCEED_SCOPE), year, Phrase.CHECK_INSIDE_SCOPE);
      return Optional.empty();
    }
    return Optional.of(figure);
  }

  private static Co2e share(Co2e national, long part, long whole) {
    BigDecimal amount =
        national
            .tonnes()
            .multiply(BigDecimal.valueOf(part))
            .divide(BigDecimal.valueOf(whole), Co2e.TONNE_DECIMALS, RoundingMode.HALF_EVEN);
    return Co2e.ofTonnes(amount);
  }

  /** An estimate that cannot be completed is left out; it is no figure that should be there. */
  private void gap(Clause what, int year, Phrase remedy) {
    if (!estimated.contains(year)) {
      gaps.add(what, year, Clause.of(remedy));
    }
  }
}
