package se.klimatbokslut.pipeline.harmonise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.fee.Sek;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.OutOfRange;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.RawGreenLoan;
import se.klimatbokslut.pipeline.table.Table;

/** An edition of a register of loans. */
final class GreenLoanEdition {
  private GreenLoanEdition() {}

  static Harmonised of(List<RawGreenLoan> raw, Edition edition) {
    LocalRows<RawGreenLoan> local =
        new LocalRows<>(
            edition, RawGreenLoan::municipalityId, row -> lender(row) + " / " + row.part());
    List<Finding> findings = new ArrayList<>(local.findings(raw));
    findings.addAll(moreThanAll(raw, edition));
    List<Row> rows = raw.stream().map(row -> row(row, edition)).toList();
    return new Harmonised(findings, Map.of(Table.CORE_GREEN_LOAN, rows));
  }

  /** Green loans are part of all loans. */
  private static List<Finding> moreThanAll(List<RawGreenLoan> raw, Edition edition) {
    Map<String, BigDecimal> all = new HashMap<>();
    raw.stream()
        .filter(row -> row.part().equals(RawGreenLoan.PORTFOLIO))
        .forEach(row -> all.put(lender(row), row.kronor()));
    List<Finding> findings = new ArrayList<>();
    for (RawGreenLoan row : raw) {
      BigDecimal most = all.getOrDefault(lender(row), row.kronor());
      if (row.part().equals(RawGreenLoan.GREEN) && row.kronor().compareTo(most) > 0) {
        findings.add(
            new OutOfRange(
                new SourceCell(edition.fileName(), row.sheet(), row.row(), row.column()),
                row.kronor().toPlainString(),
                "at most the portfolio that it is part of, " + most.toPlainString() + " SEK"));
      }
    }
    return findings;
  }

  private static String lender(RawGreenLoan row) {
    return String.join(
        " / ", row.municipalityId(), Integer.toString(row.year()), "lender " + row.lender());
  }

  private static Row row(RawGreenLoan raw, Edition edition) {
    return RowFactory.create(
        raw.municipalityId(),
        raw.year(),
        raw.lender(),
        raw.part(),
        Sek.exactly(raw.kronor()).kronor(),
        edition.publication(),
        edition.editionId(),
        raw.sheet(),
        (long) raw.row(),
        raw.column());
  }
}
