package se.klimatbokslut.pipeline.harmonise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.finding.DuplicateKey;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.TotalDiffersFromParts;
import se.klimatbokslut.domain.finding.UnknownArea;
import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.pipeline.ingest.RawPopulation;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Countries;
import se.klimatbokslut.pipeline.vocabulary.Nearest;
import se.klimatbokslut.pipeline.vocabulary.Places;

/**
 * An edition of the population statistic: codes checked, counties and nation against the sum of
 * their municipalities.
 */
final class PopulationEdition {
  private static final int COUNTY_DIGITS = 2;
  private static final Pattern DIGITS = Pattern.compile("[0-9]*");
  private static final Pattern COUNTY = Pattern.compile("[0-9]{2}");

  private final List<RawPopulation> raw;
  private final Edition edition;
  private final PlaceNames places;

  private PopulationEdition(List<RawPopulation> raw, Edition edition) {
    this.raw = raw;
    this.edition = edition;
    this.places = new PlaceNames(edition.country());
  }

  static Harmonised of(List<RawPopulation> raw, Edition edition) {
    PopulationEdition population = new PopulationEdition(raw, edition);
    List<Row> rows =
        raw.stream()
            .filter(row -> !isCounty(row))
            .filter(row -> !population.isOutside(row))
            .map(population::row)
            .toList();
    return new Harmonised(population.findings(), Map.of(Table.CORE_POPULATION, rows));
  }

  private Row row(RawPopulation raw) {
    return RowFactory.create(
        id(raw),
        raw.year(),
        raw.persons(),
        edition.publication(),
        edition.editionId(),
        raw.sheet(),
        (long) raw.row(),
        raw.column());
  }

  /** Of a name that no vocabulary holds, no place's. */
  private String id(RawPopulation row) {
    if (row.code().isEmpty()) {
      return edition.country().code();
    }
    return DIGITS.matcher(row.code()).matches()
        ? edition.country() + "-" + row.code()
        : places.idOf(PlaceLevel.MUNICIPALITY, row.code()).orElse(row.code());
  }

  private boolean isOutside(RawPopulation row) {
    return Countries.placeOutsideOf(edition.country()).filter(id(row)::equals).isPresent();
  }

  private List<Finding> findings() {
    Municipalities known = new Municipalities();
    List<Finding> findings = new ArrayList<>();
    municipalities().stream()
        .filter(row -> !known.isKnown(id(row), row.year()) && !isOutside(row))
        .forEach(row -> findings.add(unknown(row, known)));
    if (!Publications.comesInParts(edition.publication())) {
      findings.addAll(
          Municipalities.missing(
              edition.country(),
              municipalities().stream().map(this::id).toList(),
              raw.stream().mapToInt(RawPopulation::year).max().orElse(0),
              edition.fileName()));
    }
    Set<String> seen = new HashSet<>();
    raw.stream()
        .filter(row -> !seen.add(key(row)))
        .forEach(row -> findings.add(new DuplicateKey(at(row), key(row))));
    findings.addAll(sums());
    return findings;
  }

  private Finding unknown(RawPopulation row, Municipalities known) {
    if (DIGITS.matcher(row.code()).matches()) {
      return known.unknown(at(row), id(row));
    }
    String nearest = Nearest.to(row.code(), Places.namesOf(edition.country(), true));
    return new UnknownArea(at(row), row.code(), nearest);
  }

  private String key(RawPopulation row) {
    return id(row) + " / " + row.year();
  }

  private List<Finding> sums() {
    Map<String, Long> counties = sums(row -> row.code().substring(0, COUNTY_DIGITS));
    Map<String, Long> nation = sums(row -> "");
    return raw.stream()
        .filter(row -> row.code().isEmpty() || isCounty(row))
        .map(
            row -> {
              Map<String, Long> parts = row.code().isEmpty() ? nation : counties;
              return difference(row, parts.getOrDefault(row.code() + " " + row.year(), 0L));
            })
        .flatMap(Optional::stream)
        .toList();
  }

  /** Inhabitants of the municipalities by the code of what they lie in, and by year. */
  private Map<String, Long> sums(Function<RawPopulation, String> code) {
    return municipalities().stream()
        .collect(
            Collectors.groupingBy(
                row -> code.apply(row) + " " + row.year(),
                Collectors.summingLong(RawPopulation::persons)));
  }

  private Optional<Finding> difference(RawPopulation total, long parts) {
    return total.persons() == parts
        ? Optional.empty()
        : Optional.of(
            new TotalDiffersFromParts(
                at(total),
                "municipalities against " + total.name().strip(),
                BigDecimal.valueOf(total.persons()),
                BigDecimal.valueOf(parts),
                BigDecimal.ZERO,
                Severity.ERROR));
  }

  private List<RawPopulation> municipalities() {
    return raw.stream().filter(row -> !row.code().isEmpty() && !isCounty(row)).toList();
  }

  /** Places of two letters, such as Ås, are municipalities. */
  private static boolean isCounty(RawPopulation row) {
    return COUNTY.matcher(row.code()).matches();
  }

  private SourceCell at(RawPopulation row) {
    return new SourceCell(edition.fileName(), row.sheet(), row.row(), row.column());
  }
}
