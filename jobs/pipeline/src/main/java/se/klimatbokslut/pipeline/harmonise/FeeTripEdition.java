package se.klimatbokslut.pipeline.harmonise;

import java.math.BigDecimal;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.fee.TravelMode;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.OutOfRange;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.ingest.RawFeeTrip;
import se.klimatbokslut.pipeline.table.Table;

/** An edition of a list of trips for which units pay the climate fee. */
final class FeeTripEdition {
  /** More than the largest chartered aeroplane burns on one journey. */
  private static final BigDecimal MOST_KILOGRAMS = BigDecimal.valueOf(1_000_000);

  private static final int TONNE = 3;

  private FeeTripEdition() {}

  static Harmonised of(List<RawFeeTrip> raw, Edition edition) {
    LocalRows<RawFeeTrip> local =
        new LocalRows<>(
            edition,
            RawFeeTrip::municipalityId,
            row -> row.municipalityId() + " / trip " + row.tripId());
    List<Finding> findings = new ArrayList<>(local.findings(raw));
    LocalWords modes = new LocalWords("modes of travel", TravelMode.ids(), "mode", edition);
    raw.forEach(row -> findings.addAll(modes.unknown(row, row.mode())));
    List<RawFeeTrip> plausible = new ArrayList<>();
    for (RawFeeTrip row : raw) {
      if (row.kilograms().compareTo(MOST_KILOGRAMS) <= 0) {
        plausible.add(row);
      } else {
        findings.add(tooMuch(row, edition));
      }
    }
    List<Row> rows = plausible.stream().map(row -> row(row, edition)).toList();
    return new Harmonised(findings, Map.of(Table.CORE_FEE_TRIP, rows));
  }

  private static Finding tooMuch(RawFeeTrip row, Edition edition) {
    SourceCell at = new SourceCell(edition.fileName(), row.sheet(), row.row(), row.column());
    String found = row.kilograms().round(new java.math.MathContext(6)) + " kg";
    return new OutOfRange(at, found, "at most " + MOST_KILOGRAMS + " kg for a trip");
  }

  private static Row row(RawFeeTrip raw, Edition edition) {
    return RowFactory.create(
        raw.municipalityId(),
        raw.tripId(),
        raw.unit(),
        Date.valueOf(raw.date()),
        raw.year(),
        raw.mode(),
        Co2e.ofTonnes(raw.kilograms().movePointLeft(TONNE)).tonnes().movePointRight(TONNE),
        edition.publication(),
        edition.editionId(),
        raw.sheet(),
        (long) raw.row(),
        raw.column());
  }
}
