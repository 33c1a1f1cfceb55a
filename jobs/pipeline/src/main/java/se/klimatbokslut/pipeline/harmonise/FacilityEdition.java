package se.klimatbokslut.pipeline.harmonise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.UnknownLabel;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.ingest.RawFacility;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Nearest;

/** An edition of a list of plants. A year without a row is unknown, not zero. */
final class FacilityEdition {
  private FacilityEdition() {}

  static Harmonised of(List<RawFacility> raw, Edition edition) {
    List<Finding> implausible =
        raw.stream().flatMap(row -> implausible(row, edition).stream()).toList();
    List<Row> rows =
        raw.stream()
            .filter(row -> implausible(row, edition).isEmpty())
            .map(row -> row(row, edition))
            .toList();
    LocalRows<RawFacility> local =
        new LocalRows<>(
            edition,
            RawFacility::municipalityId,
            row -> row.facilityId() + " / " + row.gas() + " / " + row.year());
    List<Finding> findings = new ArrayList<>(local.findings(raw));
    findings.addAll(implausible);
    findings.addAll(unknownSectors(raw, edition));
    return new Harmonised(findings, Map.of(Table.CORE_FACILITY, rows));
  }

  private static Optional<Finding> implausible(RawFacility row, Edition edition) {
    SourceCell at = new SourceCell(edition.fileName(), row.sheet(), row.row(), row.column());
    return PlausibleAmount.check(at, row.tonnes(), true);
  }

  private static List<Finding> unknownSectors(List<RawFacility> raw, Edition edition) {
    List<String> known = SectorCode.mainSectors();
    return raw.stream()
        .filter(row -> !row.sector().isEmpty() && !known.contains(row.sector()))
        .map(row -> (Finding) unknownSector(row, known, edition))
        .toList();
  }

  private static UnknownLabel unknownSector(RawFacility row, List<String> known, Edition edition) {
    SourceCell at = new SourceCell(edition.fileName(), row.sheet(), row.row(), "sector");
    return new UnknownLabel(at, row.sector(), "sector codes", Nearest.to(row.sector(), known));
  }

  private static Row row(RawFacility raw, Edition edition) {
    return RowFactory.create(
        raw.facilityId(),
        raw.municipalityId(),
        raw.year(),
        raw.gas().name(),
        raw.sector().isEmpty() ? null : raw.sector(),
        Co2e.ofTonnes(raw.tonnes()).tonnes(),
        raw.source(),
        edition.publication(),
        edition.editionId(),
        raw.sheet(),
        (long) raw.row(),
        raw.column());
  }
}
