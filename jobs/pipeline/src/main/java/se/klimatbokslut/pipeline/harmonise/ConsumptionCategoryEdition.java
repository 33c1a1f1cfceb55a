package se.klimatbokslut.pipeline.harmonise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.finding.DuplicateKey;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.MissingRow;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.TotalDiffersFromParts;
import se.klimatbokslut.domain.finding.UnknownLabel;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.ingest.RawConsumption;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Nearest;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

/**
 * An edition of household consumption per person by category. It has a table of its own: in one
 * series with another version of the model, the change of method would read as a change in time.
 */
final class ConsumptionCategoryEdition {
  private static final int KILOGRAM_DIGITS = 3;
  private static final String TOTAL = "all";

  /** Fourteen categories and their total, each rounded to a tenth of a kilogram. */
  private static final BigDecimal TOLERANCE_KG = new BigDecimal("0.75");

  private final List<RawConsumption> raw;
  private final Edition edition;
  private final Map<String, String> categories;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  private ConsumptionCategoryEdition(List<RawConsumption> raw, Edition edition) {
    this.raw = raw;
    this.edition = edition;
    this.categories =
        Vocabulary.lines("consumption-categories").stream()
            .collect(Collectors.toMap(line -> line.text("label"), line -> line.text("category")));
  }

  static Harmonised of(List<RawConsumption> raw, Edition edition) {
    ConsumptionCategoryEdition consumption = new ConsumptionCategoryEdition(raw, edition);
    consumption.addRows();
    consumption.check();
    return new Harmonised(
        consumption.findings, Map.of(Table.CORE_CONSUMPTION_CATEGORY, consumption.rows));
  }

  private void addRows() {
    Set<Object> seen = new HashSet<>();
    Set<String> told = new HashSet<>();
    for (RawConsumption row : raw) {
      String category = categories.get(row.label());
      if (category == null) {
        if (told.add(row.label())) {
          String nearest = Nearest.to(row.label(), categories.keySet());
          findings.add(
              new UnknownLabel(at(row), row.label(), "categories of consumption", nearest));
        }
      } else if (seen.add(List.of(row.code(), row.label()))) {
        rows.add(row(row, category));
      } else {
        findings.add(new DuplicateKey(at(row), id(row) + " / " + row.label()));
      }
    }
  }

  private Row row(RawConsumption raw, String category) {
    return RowFactory.create(
        id(raw),
        raw.year(),
        category,
        raw.version(),
        Co2e.ofTonnes(raw.kilograms().movePointLeft(KILOGRAM_DIGITS)).tonnes(),
        edition.publication(),
        edition.editionId(),
        raw.sheet(),
        (long) raw.row(),
        raw.column(),
        raw.label());
  }

  /** Sums and completeness mean something only when every label is known and no row comes twice. */
  private void check() {
    if (findings.isEmpty()) {
      checkMunicipalities();
      checkTotals();
    }
  }

  private void checkMunicipalities() {
    Municipalities known = new Municipalities();
    Map<String, RawConsumption> first = new TreeMap<>();
    raw.forEach(row -> first.putIfAbsent(id(row), row));
    first.forEach(
        (id, row) -> {
          if (!known.isKnown(id, row.year())) {
            findings.add(known.unknown(at(row), id));
          }
        });
    findings.addAll(
        Municipalities.missing(edition.country(), List.copyOf(first.keySet()), edition.fileName()));
  }

  private void checkTotals() {
    Map<String, List<RawConsumption>> byPlace = new TreeMap<>();
    raw.forEach(row -> byPlace.computeIfAbsent(id(row), id -> new ArrayList<>()).add(row));
    byPlace.forEach(this::checkTotal);
  }

  private void checkTotal(String place, List<RawConsumption> ofPlace) {
    Map<String, RawConsumption> byLabel = new HashMap<>();
    ofPlace.forEach(row -> byLabel.put(row.label(), row));
    List<String> missing =
        categories.keySet().stream().filter(label -> !byLabel.containsKey(label)).sorted().toList();
    Optional<RawConsumption> total =
        ofPlace.stream().filter(row -> TOTAL.equals(categories.get(row.label()))).findFirst();
    if (!missing.isEmpty() || total.isEmpty()) {
      SourceCell whole = SourceCell.wholeFile(edition.fileName());
      findings.add(new MissingRow(whole, place, String.join(", ", missing)));
      return;
    }
    BigDecimal parts =
        ofPlace.stream()
            .filter(row -> !row.equals(total.get()))
            .map(RawConsumption::kilograms)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal published = total.get().kilograms();
    if (published.subtract(parts).abs().compareTo(TOLERANCE_KG) > 0) {
      findings.add(
          new TotalDiffersFromParts(
              at(total.get()),
              "categories of " + place + " against their total",
              published,
              parts,
              TOLERANCE_KG,
              Severity.ERROR));
    }
  }

  private String id(RawConsumption row) {
    return edition.country() + "-" + row.code();
  }

  private SourceCell at(RawConsumption row) {
    return new SourceCell(edition.fileName(), row.sheet(), row.row(), row.column());
  }
}
