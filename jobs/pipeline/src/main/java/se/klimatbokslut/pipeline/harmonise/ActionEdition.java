package se.klimatbokslut.pipeline.harmonise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.register.ActionStatus;
import se.klimatbokslut.pipeline.ingest.RawAction;
import se.klimatbokslut.pipeline.table.Table;

/** An edition of the action plans of boards. */
final class ActionEdition {
  private ActionEdition() {}

  static Harmonised of(List<RawAction> raw, Edition edition) {
    LocalRows<RawAction> local =
        new LocalRows<>(
            edition,
            RawAction::municipalityId,
            row ->
                String.join(
                    " / ",
                    row.municipalityId(),
                    Integer.toString(row.year()),
                    row.focusArea(),
                    row.board(),
                    row.action()));
    List<Finding> findings = new ArrayList<>(local.findings(raw));
    LocalWords statuses = new LocalWords("statuses", ActionStatus.ids(), "status", edition);
    raw.forEach(row -> findings.addAll(statuses.unknown(row, row.status())));
    List<Row> rows = raw.stream().map(row -> row(row, edition)).toList();
    return new Harmonised(findings, Map.of(Table.CORE_ACTION, rows));
  }

  private static Row row(RawAction raw, Edition edition) {
    return RowFactory.create(
        raw.municipalityId(),
        raw.focusArea(),
        raw.board(),
        raw.action(),
        raw.status(),
        raw.year(),
        raw.comment(),
        edition.publication(),
        edition.editionId(),
        raw.sheet(),
        (long) raw.row(),
        raw.column());
  }
}
