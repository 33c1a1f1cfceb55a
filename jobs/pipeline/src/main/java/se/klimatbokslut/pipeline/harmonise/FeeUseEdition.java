package se.klimatbokslut.pipeline.harmonise;

import java.sql.Date;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.fee.Sek;
import se.klimatbokslut.pipeline.ingest.RawFeeUse;
import se.klimatbokslut.pipeline.table.Table;

/**
 * An edition of a list of what climate fees were used for. Uses have no numbers: unit, day and
 * purpose together name one.
 */
final class FeeUseEdition {
  private FeeUseEdition() {}

  static Harmonised of(List<RawFeeUse> raw, Edition edition) {
    LocalRows<RawFeeUse> local =
        new LocalRows<>(
            edition,
            RawFeeUse::municipalityId,
            row ->
                String.join(
                    " / ", row.municipalityId(), row.unit(), row.date().toString(), row.purpose()));
    List<Row> rows = raw.stream().map(row -> row(row, edition)).toList();
    return new Harmonised(local.findings(raw), Map.of(Table.CORE_FEE_USE, rows));
  }

  private static Row row(RawFeeUse raw, Edition edition) {
    return RowFactory.create(
        raw.municipalityId(),
        raw.unit(),
        Date.valueOf(raw.date()),
        raw.purpose(),
        raw.year(),
        Sek.exactly(raw.kronor()).kronor(),
        edition.publication(),
        edition.editionId(),
        raw.sheet(),
        (long) raw.row(),
        raw.column());
  }
}
