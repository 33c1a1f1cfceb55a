package se.klimatbokslut.pipeline.harmonise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.ingest.RawEmission;
import se.klimatbokslut.pipeline.table.Table;

/**
 * An edition of a territorial statistic. Municipal rows are kept at the finest level the edition
 * gives; where sub-sectors leave something of their sector's published total over, that is a row of
 * its own, so that the rows of a sector always add up to what was published. Sums that the edition
 * prints itself are kept apart: together with their parts they would count each tonne twice.
 */
final class EmissionEdition {
  private final Edition edition;
  private final List<CodedEmission> coded;
  private final Set<String> divided = new HashSet<>();
  private final Map<Object, Co2e> accounted = new HashMap<>();

  private EmissionEdition(List<CodedEmission> coded, Edition edition) {
    this.edition = edition;
    this.coded = coded;
    for (CodedEmission row : coded) {
      if (isMunicipal(row) && row.isOf(SectorCode.Kind.LEAF)) {
        divided.add(row.sector().sector());
        accounted.merge(sectorYear(row), row.amount(), Co2e::plus);
      }
    }
  }

  static Harmonised of(List<RawEmission> raw, Edition edition) {
    EmissionCoding coding = new EmissionCoding(edition);
    raw.forEach(coding::add);
    EmissionEdition emissions = new EmissionEdition(coding.coded(), edition);
    LocalChange change = new LocalChange(coding.coded(), edition);
    Map<Table, List<Row>> tables = new EnumMap<>(Table.class);
    tables.put(Table.CORE_EMISSIONS, emissions.municipal());
    tables.put(Table.CORE_PUBLISHED_TOTAL, emissions.totals());
    tables.put(Table.CORE_CARRIED_FORWARD, change.rows());
    List<Row> parts = emissions.parts(coding.parts());
    if (!parts.isEmpty()) {
      tables.put(Table.CORE_EMISSION_PART, parts);
    }
    return new Harmonised(findings(coding, change, edition), tables, labels(coding.coded()));
  }

  /** As the edition spells sectors and places; a code spelled in two ways has the first of them. */
  private static SortedMap<String, String> labels(List<CodedEmission> coded) {
    SortedMap<String, String> labels = new TreeMap<>();
    for (CodedEmission row : coded) {
      String sector = row.sector().sector() + "/" + row.sector().subsector();
      labels.putIfAbsent(sector, row.raw().mainLabel() + " / " + row.raw().subLabel());
      labels.putIfAbsent(row.placeId(), row.placeName());
    }
    return labels;
  }

  /** Sums and completeness mean something only when every label is known and no row comes twice. */
  private static List<Finding> findings(
      EmissionCoding coding, LocalChange change, Edition edition) {
    if (!coding.findings().isEmpty()) {
      return coding.findings();
    }
    List<Finding> findings = new ArrayList<>(new Completeness(coding.coded(), edition).findings());
    findings.addAll(new ControlSums(coding.coded(), edition).findings());
    findings.addAll(new CodeValidity(coding.coded(), edition).findings());
    findings.addAll(change.findings());
    return findings;
  }

  private List<Row> municipal() {
    List<Row> rows = new ArrayList<>();
    for (CodedEmission row : coded) {
      if (!isMunicipal(row) || row.isOf(SectorCode.Kind.GRAND_TOTAL)) {
        continue;
      }
      if (row.isOf(SectorCode.Kind.LEAF)) {
        rows.add(row(row, row.sector().subsector(), row.amount()));
      } else if (!divided.contains(row.sector().sector())) {
        rows.add(row(row, "all", row.amount()));
      } else {
        addNotDistributed(row, rows);
      }
    }
    return rows;
  }

  private void addNotDistributed(CodedEmission total, List<Row> rows) {
    Co2e rest = total.amount().minus(accounted.getOrDefault(sectorYear(total), Co2e.ZERO));
    if (!rest.equals(Co2e.ZERO)) {
      rows.add(row(total, "not-distributed", rest));
    }
  }

  private Row row(CodedEmission row, String subsector, Co2e amount) {
    return RowFactory.create(
        row.placeId(),
        row.raw().year(),
        edition.gas().name(),
        edition.perspective().id(),
        row.sector().sector(),
        subsector,
        edition.publication(),
        edition.editionId(),
        amount.tonnes(),
        null,
        row.raw().sheet(),
        (long) row.raw().row(),
        row.raw().column(),
        row.raw().mainLabel());
  }

  private List<Row> parts(List<CodedEmission> parts) {
    return parts.stream()
        .map(
            part ->
                RowFactory.create(
                    part.placeId(),
                    part.raw().year(),
                    edition.gas().name(),
                    edition.perspective().id(),
                    part.sector().sector(),
                    part.sector().subsector(),
                    edition.publication(),
                    edition.editionId(),
                    part.amount().tonnes(),
                    part.raw().sheet(),
                    (long) part.raw().row(),
                    part.raw().column()))
        .toList();
  }

  private List<Row> totals() {
    return coded.stream()
        .filter(row -> !isMunicipal(row) || !row.isOf(SectorCode.Kind.LEAF))
        .map(row -> row(row, row.sector().subsector(), row.amount()))
        .toList();
  }

  private static boolean isMunicipal(CodedEmission row) {
    return row.level() == PlaceLevel.MUNICIPALITY;
  }

  private static Object sectorYear(CodedEmission row) {
    return List.of(row.placeId(), row.raw().year(), row.sector().sector());
  }
}
