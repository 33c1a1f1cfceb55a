package se.klimatbokslut.pipeline.harmonise;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.OutOfRange;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.RawClimateContract;
import se.klimatbokslut.pipeline.table.Table;

/** An edition of a register of local climate contracts. */
final class ClimateContractEdition {
  private static final String OUTSIDE = "outside";
  private static final List<String> YES_OR_NO = List.of("yes", "no");

  private ClimateContractEdition() {}

  static Harmonised of(List<RawClimateContract> raw, Edition edition) {
    LocalRows<RawClimateContract> local =
        new LocalRows<>(
            edition,
            RawClimateContract::municipalityId,
            row ->
                String.join(
                    " / ", row.municipalityId(), row.organisation(), row.signed().toString()));
    List<Finding> findings = new ArrayList<>(local.findings(raw));
    LocalWords answers = new LocalWords("answers", YES_OR_NO, "party", edition);
    raw.forEach(row -> findings.addAll(answers.unknown(row, row.party())));
    raw.forEach(row -> findings.addAll(signer(row, edition)));
    raw.forEach(row -> findings.addAll(withdrawal(row, edition)));
    List<Row> rows = raw.stream().map(row -> row(row, edition)).toList();
    return new Harmonised(findings, Map.of(Table.CORE_CLIMATE_CONTRACT, rows));
  }

  private static List<Finding> signer(RawClimateContract row, Edition edition) {
    Municipalities known = new Municipalities();
    return row.signer().equals(OUTSIDE) || known.isKnown(row.signer(), row.year())
        ? List.of()
        : List.of(known.unknown(at(row, "signer", edition), row.signer()));
  }

  private static List<Finding> withdrawal(RawClimateContract row, Edition edition) {
    return row.withdrawn().filter(until -> until.isBefore(row.signed())).stream()
        .map(
            until ->
                (Finding)
                    new OutOfRange(
                        at(row, "withdrawn_date", edition),
                        until.toString(),
                        "a day from the signing on, " + row.signed()))
        .toList();
  }

  private static SourceCell at(RawClimateContract row, String heading, Edition edition) {
    return new SourceCell(edition.fileName(), row.sheet(), row.row(), heading);
  }

  private static Row row(RawClimateContract raw, Edition edition) {
    return RowFactory.create(
        raw.municipalityId(),
        raw.organisation(),
        Date.valueOf(raw.signed()),
        raw.year(),
        raw.signer(),
        raw.withdrawn().map(Date::valueOf).orElse(null),
        raw.party().equals(YES_OR_NO.get(0)),
        edition.publication(),
        edition.editionId(),
        raw.sheet(),
        (long) raw.row(),
        raw.column());
  }
}
