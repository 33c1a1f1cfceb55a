package se.klimatbokslut.pipeline.harmonise;

import java.math.BigDecimal;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.fee.Sek;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.pipeline.ingest.RawFundGrant;
import se.klimatbokslut.pipeline.table.Table;

/** An edition of a list of applications to the fund of the climate fee. */
final class FundGrantEdition {
  private static final List<String> STATUSES =
      List.of("applied", "granted", "refused", "withdrawn");

  private FundGrantEdition() {}

  static Harmonised of(List<RawFundGrant> raw, Edition edition) {
    LocalRows<RawFundGrant> local =
        new LocalRows<>(
            edition,
            RawFundGrant::municipalityId,
            row -> row.municipalityId() + " / application " + row.applicationId());
    List<Finding> findings = new ArrayList<>(local.findings(raw));
    LocalWords statuses = new LocalWords("statuses", STATUSES, "status", edition);
    raw.forEach(row -> findings.addAll(statuses.unknown(row, row.status())));
    List<Row> rows = raw.stream().map(row -> row(row, edition)).toList();
    return new Harmonised(findings, Map.of(Table.CORE_FUND_GRANT, rows));
  }

  private static Row row(RawFundGrant raw, Edition edition) {
    return RowFactory.create(
        raw.municipalityId(),
        raw.applicationId(),
        raw.applicant(),
        Date.valueOf(raw.date()),
        raw.year(),
        Sek.exactly(raw.applied()).kronor(),
        kronor(raw.granted()),
        raw.decided().map(Date::valueOf).orElse(null),
        raw.status(),
        raw.purpose(),
        edition.publication(),
        edition.editionId(),
        raw.sheet(),
        (long) raw.row(),
        raw.column());
  }

  private static @Nullable BigDecimal kronor(Optional<BigDecimal> amount) {
    return amount.map(Sek::exactly).map(Sek::kronor).orElse(null);
  }
}
