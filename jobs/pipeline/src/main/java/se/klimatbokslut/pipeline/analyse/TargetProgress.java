package se.klimatbokslut.pipeline.analyse;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.followup.Accounts;
import se.klimatbokslut.domain.followup.FollowUp;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.pipeline.table.SparkSchema;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.table.Tables;

/** How far every target has come, as known on the vintage date. */
public final class TargetProgress implements TableStep {
  private final LocalDate asOf;

  public TargetProgress(LocalDate asOf) {
    this.asOf = asOf;
  }

  @Override
  public Table output() {
    return Table.OUT_TARGET;
  }

  @Override
  public Set<Table> inputs() {
    return Set.of(Table.CORE_TARGET, Table.OUT_EVIDENCE);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    LocalDate vintage = asOf;
    return EvidenceRows.byTarget(tables)
        .mapGroups(
            (MapGroupsFunction<String, Row, Row>) (id, rows) -> progressOf(rows, vintage),
            Encoders.row(SparkSchema.of(Table.OUT_TARGET)));
  }

  private static Row progressOf(Iterator<Row> rows, LocalDate vintage) {
    EvidenceRows evidence = new EvidenceRows(rows);
    Target target = evidence.target();
    Progress progress = FollowUp.progress(target, evidence.statistics(), Accounts.asOf(vintage));
    return ProgressRow.of(target, List.of(Date.valueOf(vintage)), progress);
  }
}
