package se.klimatbokslut.pipeline.harmonise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.ingest.RawNegativeEmission;
import se.klimatbokslut.pipeline.table.Table;

/** An edition of a list of what was taken up or stored. */
final class NegativeEmissionEdition {
  private static final List<String> KINDS =
      List.of("bio-ccs", "biochar", "forest", "soil", "wetland", "other");

  private NegativeEmissionEdition() {}

  static Harmonised of(List<RawNegativeEmission> raw, Edition edition) {
    LocalRows<RawNegativeEmission> local =
        new LocalRows<>(
            edition,
            RawNegativeEmission::municipalityId,
            row -> row.municipalityId() + " / " + row.kind() + " / " + row.year());
    List<Finding> findings = new ArrayList<>(local.findings(raw));
    findings.addAll(EndedYears.findings(raw, edition));
    LocalWords kinds = new LocalWords("kinds", KINDS, "kind", edition);
    raw.forEach(row -> findings.addAll(kinds.unknown(row, row.kind())));
    raw.forEach(row -> implausible(row, edition).ifPresent(findings::add));
    List<Row> rows =
        raw.stream()
            .filter(row -> implausible(row, edition).isEmpty())
            .map(row -> row(row, edition))
            .toList();
    return new Harmonised(findings, Map.of(Table.CORE_NEGATIVE_EMISSION, rows));
  }

  private static Optional<Finding> implausible(RawNegativeEmission row, Edition edition) {
    SourceCell at = new SourceCell(edition.fileName(), row.sheet(), row.row(), row.column());
    return PlausibleAmount.check(at, row.tonnes(), true);
  }

  private static Row row(RawNegativeEmission raw, Edition edition) {
    return RowFactory.create(
        raw.municipalityId(),
        raw.kind(),
        raw.year(),
        Co2e.ofTonnes(raw.tonnes()).tonnes(),
        raw.permanenceYears().orElse(null),
        raw.source(),
        edition.publication(),
        edition.editionId(),
        raw.sheet(),
        (long) raw.row(),
        raw.column());
  }
}
