package se.klimatbokslut.pipeline.harmonise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.fee.Sek;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.pipeline.ingest.RawAgencyGrant;
import se.klimatbokslut.pipeline.table.Table;

/** An edition of a register of grants from agencies. */
final class AgencyGrantEdition {
  private AgencyGrantEdition() {}

  static Harmonised of(List<RawAgencyGrant> raw, Edition edition) {
    LocalRows<RawAgencyGrant> local =
        new LocalRows<>(
            edition,
            RawAgencyGrant::municipalityId,
            row ->
                String.join(
                    " / ",
                    row.municipalityId(),
                    Integer.toString(row.year()),
                    row.agency(),
                    row.area(),
                    row.project()));
    List<Finding> findings = new ArrayList<>(local.findings(raw));
    List<Row> rows = raw.stream().map(row -> row(row, edition)).toList();
    return new Harmonised(findings, Map.of(Table.CORE_AGENCY_GRANT, rows));
  }

  private static Row row(RawAgencyGrant raw, Edition edition) {
    return RowFactory.create(
        raw.municipalityId(),
        raw.agency(),
        raw.year(),
        raw.area(),
        raw.project(),
        Sek.exactly(raw.kronor()).kronor(),
        edition.publication(),
        edition.editionId(),
        raw.sheet(),
        (long) raw.row(),
        raw.column());
  }
}
