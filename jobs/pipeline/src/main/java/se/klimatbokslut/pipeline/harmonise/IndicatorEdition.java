package se.klimatbokslut.pipeline.harmonise;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.pipeline.ingest.RawIndicator;
import se.klimatbokslut.pipeline.table.Table;

/** An edition of a list of indicators, sinks and registers that a municipality keeps. */
final class IndicatorEdition {
  private static final int DECIMALS = 9;

  private IndicatorEdition() {}

  static Harmonised of(List<RawIndicator> raw, Edition edition) {
    List<Row> rows = raw.stream().map(row -> row(row, edition)).toList();
    LocalRows<RawIndicator> local =
        new LocalRows<>(
            edition,
            RawIndicator::municipalityId,
            row -> row.municipalityId() + " / " + row.indicator() + " / " + row.year());
    return new Harmonised(local.findings(raw), Map.of(Table.CORE_INDICATOR, rows));
  }

  private static Row row(RawIndicator raw, Edition edition) {
    return RowFactory.create(
        raw.municipalityId(),
        raw.indicator(),
        raw.year(),
        raw.value().setScale(DECIMALS, RoundingMode.HALF_EVEN),
        raw.unit(),
        raw.source(),
        edition.publication(),
        edition.editionId(),
        raw.sheet(),
        (long) raw.row(),
        raw.column());
  }
}
