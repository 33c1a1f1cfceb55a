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
import java.util.stream.Stream;
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
  private static final Pattern DIGITS = Pattern.compile("[0-9]*");

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
            .filter(row -> population.levelOf(row) != PlaceLevel.COUNTY)
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

  /** Whatever no county or nation is, is taken for a municipality, and refused as one. */
  private PlaceLevel levelOf(RawPopulation row) {
    String id = id(row);
    return Stream.of(PlaceLevel.NATION, PlaceLevel.COUNTY)
        .filter(level -> level.is(id))
        .findFirst()
        .orElse(PlaceLevel.MUNICIPALITY);
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
    return key(id(row), row.year());
  }

  private static String key(String areaId, int year) {
    return areaId + " / " + year;
  }

  private List<Finding> sums() {
    Map<String, Long> parts = sums(row -> places.countyOf(id(row)));
    parts.putAll(sums(row -> edition.country().code()));
    return raw.stream()
        .filter(row -> levelOf(row) != PlaceLevel.MUNICIPALITY)
        .map(row -> difference(row, parts.getOrDefault(key(row), 0L)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Inhabitants of the municipalities by the id of what they lie in, and by year. */
  private Map<String, Long> sums(Function<RawPopulation, String> area) {
    return municipalities().stream()
        .collect(
            Collectors.groupingBy(
                row -> key(area.apply(row), row.year()),
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
    return raw.stream().filter(row -> levelOf(row) == PlaceLevel.MUNICIPALITY).toList();
  }

  private SourceCell at(RawPopulation row) {
    return new SourceCell(edition.fileName(), row.sheet(), row.row(), row.column());
  }
}
