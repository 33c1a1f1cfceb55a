package se.klimatbokslut.pipeline.harmonise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.TotalDiffersFromParts;
import se.klimatbokslut.domain.gate.GateRules;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.ingest.RawInventory;
import se.klimatbokslut.pipeline.method.GateFile;
import se.klimatbokslut.pipeline.table.Table;

/**
 * An edition of a municipality's own inventory. Where a year has parts, these are the figures and
 * the total among its rows is only what they are held against.
 */
final class InventoryEdition {
  private static final List<String> STATUSES = List.of("definitive", "preliminary");

  private InventoryEdition() {}

  static Harmonised of(List<RawInventory> raw, Edition edition) {
    LocalRows<RawInventory> local =
        new LocalRows<>(
            edition, RawInventory::municipalityId, row -> yearOf(row) + " / " + row.sector());
    List<Finding> findings = new ArrayList<>(local.findings(raw));
    findings.addAll(EndedYears.findings(raw, edition));
    LocalWords statuses = new LocalWords("statuses", STATUSES, "status", edition);
    raw.forEach(row -> findings.addAll(statuses.unknown(row, row.status())));
    List<Finding> implausible =
        raw.stream().flatMap(row -> implausible(row, edition).stream()).toList();
    findings.addAll(implausible);
    findings.addAll(totals(raw, edition));
    List<Row> rows =
        raw.stream()
            .filter(row -> implausible(row, edition).isEmpty())
            .map(row -> row(row, edition))
            .toList();
    return new Harmonised(findings, Map.of(Table.CORE_INVENTORY, rows));
  }

  private static Optional<Finding> implausible(RawInventory row, Edition edition) {
    return PlausibleAmount.check(at(row, edition), row.tonnes(), true);
  }

  private static List<Finding> totals(List<RawInventory> raw, Edition edition) {
    Map<String, List<RawInventory>> years =
        raw.stream()
            .collect(
                Collectors.groupingBy(
                    InventoryEdition::yearOf, LinkedHashMap::new, Collectors.toList()));
    return years.values().stream().flatMap(year -> differing(year, edition)).toList();
  }

  /** The totals of one year that its parts do not add up to; none when it has no parts. */
  private static Stream<Finding> differing(List<RawInventory> year, Edition edition) {
    GateRules rules = GateFile.standard();
    List<RawInventory> parts = year.stream().filter(row -> !isTotal(row)).toList();
    BigDecimal sum =
        parts.stream().map(RawInventory::tonnes).reduce(BigDecimal.ZERO, BigDecimal::add);
    return year.stream()
        .filter(row -> isTotal(row) && !parts.isEmpty())
        .filter(row -> row.tonnes().subtract(sum).abs().compareTo(rules.sums().inventoryT()) > 0)
        .map(
            row ->
                new TotalDiffersFromParts(
                    at(row, edition),
                    "sectors of the inventory against all, " + yearOf(row),
                    row.tonnes(),
                    sum,
                    rules.sums().inventoryT(),
                    rules.severity("total-differs-from-parts")));
  }

  private static boolean isTotal(RawInventory row) {
    return row.sector().equals(RawInventory.ALL);
  }

  private static String yearOf(RawInventory row) {
    return "%s / %s / %s / %d"
        .formatted(row.municipalityId(), row.boundary(), row.gas(), row.year());
  }

  private static SourceCell at(RawInventory row, Edition edition) {
    return new SourceCell(edition.fileName(), row.sheet(), row.row(), row.column());
  }

  private static Row row(RawInventory raw, Edition edition) {
    return RowFactory.create(
        raw.municipalityId(),
        raw.boundary(),
        raw.year(),
        raw.gas().name(),
        raw.sector(),
        Co2e.ofTonnes(raw.tonnes()).tonnes(),
        raw.status(),
        raw.source(),
        edition.publication(),
        edition.editionId(),
        raw.sheet(),
        (long) raw.row(),
        raw.column());
  }
}
