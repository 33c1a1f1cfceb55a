package se.klimatbokslut.pipeline.harmonise;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.ingest.RawFacility;
import se.klimatbokslut.pipeline.table.Table;

/** An edition of a list of plants. A year without a row is unknown, not zero. */
final class FacilityEdition {
  private FacilityEdition() {}

  static Harmonised of(List<RawFacility> raw, Edition edition) {
    List<Row> rows = raw.stream().map(row -> row(row, edition)).toList();
    LocalRows<RawFacility> local =
        new LocalRows<>(
            edition,
            RawFacility::municipalityId,
            row -> row.facilityId() + " / " + row.gas() + " / " + row.year());
    return new Harmonised(local.findings(raw), Map.of(Table.CORE_FACILITY, rows));
  }

  private static Row row(RawFacility raw, Edition edition) {
    return RowFactory.create(
        raw.facilityId(),
        raw.municipalityId(),
        raw.year(),
        raw.gas().name(),
        Co2e.ofTonnes(raw.tonnes()).tonnes(),
        raw.source(),
        edition.publication(),
        edition.editionId(),
        raw.sheet(),
        (long) raw.row(),
        raw.column());
  }
}
