package se.klimatbokslut.pipeline.analyse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.peer.Candidate;
import se.klimatbokslut.domain.peer.PeerGroup;
import se.klimatbokslut.domain.peer.PeerRule;
import se.klimatbokslut.domain.peer.Spread;
import se.klimatbokslut.domain.peer.Standing;
import se.klimatbokslut.domain.peer.YearlyChange;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.domain.quantity.Co2e;

/** Compares the municipalities of one country in one gas, year by year. */
final class PeerRows {
  private static final String PER_INHABITANT = "emissions-per-inhabitant";
  private static final String CHANGE = "change-per-year";

  private final Country country;
  private final String gas;
  private final PeerRule rule;
  private final SortedMap<Integer, SortedMap<String, PeerYear>> years = new TreeMap<>();
  private final List<Row> rows = new ArrayList<>();

  /** The rows of {@code out_emissions} of one country and gas, with their populations. */
  PeerRows(Iterator<Row> emissions) {
    List<Row> given = new ArrayList<>();
    emissions.forEachRemaining(given::add);
    Row any = given.get(0);
    this.country = Area.of(any.getAs("municipality_id")).country();
    this.gas = any.getAs("gas");
    this.rule = PeerRules.of(country);
    takeIn(given);
  }

  Iterator<Row> rows() {
    years.forEach(
        (year, towns) -> {
          Map<String, Candidate> candidates = new TreeMap<>();
          towns.forEach(
              (id, town) -> town.candidate().ifPresent(known -> candidates.put(id, known)));
          compare(towns, candidates, PER_INHABITANT, "t/person", this::perInhabitant);
          compare(towns, candidates, CHANGE, "%/year", this::change);
        });
    return rows.iterator();
  }

  private interface Measure {
    Optional<BigDecimal> of(PeerYear town);
  }

  private void takeIn(List<Row> emissions) {
    List<String> industry = PeerRules.industrySectors(country);
    Map<String, Co2e> ofIndustry = new HashMap<>();
    for (Row row : emissions) {
      if (industry.contains(row.<String>getAs("sector"))) {
        ofIndustry.merge(key(row), Co2e.ofTonnes(row.<BigDecimal>getAs("emissions_t")), Co2e::plus);
      }
    }
    for (Row row : emissions) {
      if ("all".equals(row.<String>getAs("sector"))) {
        PeerYear town = PeerYear.of(row, ofIndustry.getOrDefault(key(row), Co2e.ZERO));
        years.computeIfAbsent(town.year(), year -> new TreeMap<>()).put(town.municipality(), town);
      }
    }
  }

  private static String key(Row row) {
    return row.<String>getAs("municipality_id") + " " + row.<Integer>getAs("year");
  }

  private Optional<BigDecimal> perInhabitant(PeerYear town) {
    return town.perInhabitant();
  }

  private Optional<BigDecimal> change(PeerYear town) {
    return first(town.municipality())
        .flatMap(from -> YearlyChange.pct(from.total(), town.total(), town.year() - from.year()));
  }

  private Optional<PeerYear> first(String municipality) {
    return years.values().stream()
        .flatMap(towns -> Optional.ofNullable(towns.get(municipality)).stream())
        .findFirst();
  }

  private void compare(
      Map<String, PeerYear> towns,
      Map<String, Candidate> candidates,
      String measure,
      String unit,
      Measure formula) {
    Map<String, BigDecimal> values = new TreeMap<>();
    towns.forEach((id, town) -> formula.of(town).ifPresent(value -> values.put(id, value)));
    Map<String, Candidate> compared = new TreeMap<>(candidates);
    compared.keySet().retainAll(values.keySet());
    values.forEach(
        (id, value) -> {
          Optional<PeerGroup> group =
              Optional.ofNullable(compared.get(id))
                  .map(candidate -> rule.groupOf(candidate, compared.values()));
          Optional.ofNullable(towns.get(id))
              .ifPresent(town -> rows.add(row(town, measure, value, unit, group, values)));
        });
  }

  private Row row(
      PeerYear town,
      String measure,
      BigDecimal value,
      String unit,
      Optional<PeerGroup> group,
      Map<String, BigDecimal> values) {
    Optional<PeerGroup> shown = group.filter(PeerGroup::isLargeEnough);
    Optional<Standing> standing = shown.map(known -> Standing.of(value, of(known, values)));
    Optional<Spread> spread = standing.map(Standing::spread);
    Integer since =
        measure.equals(CHANGE) ? first(town.municipality()).map(PeerYear::year).orElse(null) : null;
    return RowFactory.create(
        town.municipality(),
        gas,
        town.year(),
        measure,
        value,
        unit,
        since,
        town.status(),
        town.editionId(),
        shown.map(known -> country + "-" + known.id()).orElse(null),
        shown.map(known -> known.size().from()).orElse(null),
        shown.map(known -> known.size().below()).map(PeerRows::limit).orElse(null),
        shown.map(PeerGroup::heavyIndustry).orElse(null),
        shown.map(PeerGroup::widened).orElse(null),
        town.populationYear().isPresent() ? (Integer) town.populationYear().getAsInt() : null,
        spread.map(known -> (long) known.size()).orElse(null),
        spread.map(Spread::min).orElse(null),
        spread.map(Spread::lowerQuartile).orElse(null),
        spread.map(Spread::median).orElse(null),
        spread.map(Spread::upperQuartile).orElse(null),
        spread.map(Spread::max).orElse(null),
        standing.map(known -> (long) known.lowerThan()).orElse(null),
        standing.map(known -> (long) known.higherThan()).orElse(null),
        standing.map(Standing::sentence).orElse(null),
        shown.isPresent() ? null : group.isPresent() ? "fewer-than-five" : "population-unknown");
  }

  private static List<BigDecimal> of(PeerGroup group, Map<String, BigDecimal> values) {
    return group.members().stream()
        .flatMap(member -> Optional.ofNullable(values.get(member)).stream())
        .toList();
  }

  private static @Nullable Long limit(OptionalLong below) {
    return below.isPresent() ? (Long) below.getAsLong() : null;
  }
}
