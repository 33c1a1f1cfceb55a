package se.klimatbokslut.pipeline.harmonise;

import java.math.BigDecimal;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.fee.TravelMode;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.OutOfRange;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.RawFeeRate;
import se.klimatbokslut.pipeline.table.Table;

/** An edition of a municipality's rates of the climate fee. */
final class FeeRateEdition {
  private static final String EVERY_MODE = "all";
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000);
  private static final int DECIMALS = 9;

  private FeeRateEdition() {}

  static Harmonised of(List<RawFeeRate> raw, Edition edition) {
    LocalRows<RawFeeRate> local =
        new LocalRows<>(
            edition,
            RawFeeRate::municipalityId,
            row -> row.municipalityId() + " / " + row.from() + " / " + mode(row));
    List<Finding> findings = new ArrayList<>(local.findings(raw));
    LocalWords modes = new LocalWords("modes of travel", modes(), "mode", edition);
    raw.forEach(row -> findings.addAll(modes.unknown(row, mode(row))));
    raw.stream()
        .filter(row -> !isPlausible(row))
        .forEach(row -> findings.add(implausible(row, edition)));
    List<Row> rows =
        raw.stream().filter(FeeRateEdition::isPlausible).map(row -> row(row, edition)).toList();
    return new Harmonised(findings, Map.of(Table.CORE_FEE_RATE, rows));
  }

  private static List<String> modes() {
    return Stream.concat(Stream.of(EVERY_MODE), TravelMode.ids().stream()).toList();
  }

  private static String mode(RawFeeRate row) {
    return row.mode().isEmpty() ? EVERY_MODE : row.mode();
  }

  private static boolean isPlausible(RawFeeRate row) {
    BigDecimal rate = row.sekPerKilogram();
    return rate.compareTo(MOST) <= 0 && rate.stripTrailingZeros().scale() <= DECIMALS;
  }

  private static Finding implausible(RawFeeRate row, Edition edition) {
    SourceCell at = new SourceCell(edition.fileName(), row.sheet(), row.row(), row.column());
    String found = row.sekPerKilogram().round(new java.math.MathContext(12)) + " SEK per kg";
    return new OutOfRange(at, found, "at most " + MOST + " SEK per kg with at most nine decimals");
  }

  private static Row row(RawFeeRate raw, Edition edition) {
    return RowFactory.create(
        raw.municipalityId(),
        Date.valueOf(raw.from()),
        mode(raw),
        raw.year(),
        raw.sekPerKilogram().setScale(DECIMALS),
        raw.source(),
        edition.publication(),
        edition.editionId(),
        raw.sheet(),
        (long) raw.row(),
        raw.column());
  }
}
