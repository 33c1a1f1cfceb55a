package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.FacilityFigure;
import se.klimatbokslut.domain.statistics.Gaps;
import se.klimatbokslut.domain.statistics.ScopedSeries;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.statistics.YearFigure;

/**
 * Applies a scope rule year by year. A year for which anything is missing that the rule adds, takes
 * off or names does not become a figure but a gap.
 */
final class Scoping {
  private static final String POPULATION = "supply a population file";

  private final ScopeRule rule;
  private final Statistics statistics;
  private final Gaps gaps = new Gaps();

  Scoping(ScopeRule rule, Statistics statistics) {
    this.rule = rule;
    this.statistics = statistics;
  }

  ScopedSeries series(List<SectorFigure> figures) {
    SortedMap<Integer, YearFigure> years = new TreeMap<>();
    figures.stream()
        .collect(Collectors.groupingBy(SectorFigure::year, TreeMap::new, Collectors.toList()))
        .forEach((year, all) -> figure(year, all).ifPresent(known -> years.put(year, known)));
    return new ScopedSeries(years, gaps.list());
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
    absent.forEach(sector -> gap("sector " + sector + " has no figures", year, "check the code"));
    if (counted.isEmpty() && absent.isEmpty()) {
      gap("no sector inside the scope has figures", year, "check the scope rule");
    }
    return counted.isEmpty() || !absent.isEmpty()
        ? Optional.empty()
        : Optional.of(YearFigure.sum(counted));
  }

  private Optional<Co2e> facilities(int year) {
    Map<String, Co2e> known =
        statistics.facilities().stream()
            .filter(figure -> figure.year() == year)
            .filter(figure -> rule.withoutFacilities().contains(figure.facility()))
            .collect(
                Collectors.toMap(FacilityFigure::facility, FacilityFigure::amount, Co2e::plus));
    Set<String> absent = new TreeSet<>(rule.withoutFacilities());
    absent.removeAll(known.keySet());
    absent.forEach(
        id -> gap("facility " + id + " has no figures", year, "supply a facilities file"));
    return absent.isEmpty()
        ? Optional.of(known.values().stream().reduce(Co2e.ZERO, Co2e::plus))
        : Optional.empty();
  }

  private Optional<Co2e> internationalTransport(int year) {
    if (rule.internationalTransport() != InternationalTransport.PER_CAPITA) {
      return Optional.of(Co2e.ZERO);
    }
    Optional<Long> area =
        known(statistics.population(), year, "the area's population is missing", POPULATION);
    Optional<Long> nation =
        known(
            statistics.nationPopulation(), year, "the nation's population is missing", POPULATION);
    Optional<Co2e> national =
        known(
            statistics.nationInternationalTransport(),
            year,
            "the nation's international transport is missing",
            "supply an edition that holds the nation");
    return area.flatMap(
        part -> nation.flatMap(whole -> national.map(amount -> share(amount, part, whole))));
  }

  private <T> Optional<T> known(
      SortedMap<Integer, T> figures, int year, String what, String remedy) {
    Optional<T> figure = Optional.ofNullable(figures.get(year));
    if (figure.isEmpty()) {
      gap(what, year, remedy);
    }
    return figure;
  }

  private Optional<YearFigure> notNegative(int year, YearFigure figure) {
    if (figure.amount().isNegative()) {
      gap(
          "the facilities taken off emit more than the sectors of the scope",
          year,
          "check that they lie inside the scope");
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

  private void gap(String what, int year, String remedy) {
    gaps.add(what, year, remedy);
  }
}
