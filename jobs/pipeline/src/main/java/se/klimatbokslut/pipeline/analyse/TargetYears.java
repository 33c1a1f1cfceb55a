package se.klimatbokslut.pipeline.analyse;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.followup.Accounts;
import se.klimatbokslut.domain.followup.FollowUp;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.pipeline.table.SparkSchema;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.table.Tables;

/**
 * How far every target had come in the accounts of each calendar year, by the editions known on the
 * vintage date: nothing of later years is looked at.
 */
public final class TargetYears implements TableStep {
  /** Accounts of ten years back are compared with; older ones are history. */
  private static final int YEARS_BACK = 10;

  private final LocalDate asOf;

  public TargetYears(LocalDate asOf) {
    this.asOf = asOf;
  }

  @Override
  public Table output() {
    return Table.OUT_TARGET_YEAR;
  }

  @Override
  public Set<Table> inputs() {
    return Set.of(Table.CORE_TARGET, Table.OUT_EVIDENCE);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    LocalDate vintage = asOf;
    return EvidenceRows.byTarget(tables)
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (id, rows) -> yearsOf(rows, vintage),
            Encoders.row(SparkSchema.of(Table.OUT_TARGET_YEAR)));
  }

  private static Iterator<Row> yearsOf(Iterator<Row> rows, LocalDate vintage) {
    EvidenceRows evidence = new EvidenceRows(rows);
    Target target = evidence.target();
    Statistics statistics = evidence.statistics();
    return IntStream.rangeClosed(vintage.getYear() - YEARS_BACK, vintage.getYear())
        .mapToObj(
            year ->
                ProgressRow.of(
                    target,
                    List.of(year, Date.valueOf(vintage)),
                    FollowUp.progress(target, statistics, Accounts.ofYear(year, vintage))))
        .iterator();
  }
}
