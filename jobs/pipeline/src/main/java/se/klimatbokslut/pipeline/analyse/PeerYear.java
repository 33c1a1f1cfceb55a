package se.klimatbokslut.pipeline.analyse;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.peer.Candidate;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * One municipality in one year, for comparing it with others.
 *
 * @param industry emissions of industry and energy supply
 * @param populationYear nearest year with a population, the earlier of two
 * @param population of that year
 */
record PeerYear(
    String municipality,
    int year,
    Co2e total,
    Co2e industry,
    Optional<BigDecimal> perInhabitant,
    OptionalInt populationYear,
    long population,
    String status,
    String editionId) {

  /** From the row of the total and what its sectors of industry add up to. */
  static PeerYear of(Row total, Co2e industry) {
    int year = total.<Integer>getAs("year");
    SortedMap<Integer, Long> populations = new TreeMap<>();
    Map<Integer, Long> held = populations(total);
    if (held != null) {
      populations.putAll(held);
    }
    OptionalInt nearest = nearest(populations, year);
    return new PeerYear(
        total.getAs("municipality_id"),
        year,
        Co2e.ofTonnes(total.<BigDecimal>getAs("emissions_t")),
        industry,
        Optional.ofNullable(total.<@Nullable BigDecimal>getAs("per_capita_t")),
        nearest,
        nearest.isPresent() ? populations.getOrDefault(nearest.getAsInt(), 0L) : 0,
        total.getAs("status"),
        total.getAs("edition_id"));
  }

  /** Empty where nobody is known to live. */
  Optional<Candidate> candidate() {
    return population > 0
        ? Optional.of(new Candidate(municipality, population, industry.perPerson(population)))
        : Optional.empty();
  }

  private static @Nullable Map<Integer, Long> populations(Row row) {
    int column = row.fieldIndex("populations");
    return row.isNullAt(column) ? null : row.getJavaMap(column);
  }

  private static OptionalInt nearest(SortedMap<Integer, Long> populations, int year) {
    return populations.keySet().stream()
        .mapToInt(Integer::intValue)
        .reduce((one, other) -> Math.abs(other - year) < Math.abs(one - year) ? other : one);
  }
}
