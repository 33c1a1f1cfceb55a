package se.klimatbokslut.pipeline.analyse;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.budget.LedgerRow;
import se.klimatbokslut.domain.followup.AccountedYear;
import se.klimatbokslut.domain.followup.BandEnds;
import se.klimatbokslut.domain.followup.FollowUp;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.YearFigure;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.pipeline.table.SparkSchema;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.table.Tables;

/** The account of every carbon budget, year by year. */
public final class BudgetLedgers implements TableStep {
  @Override
  public Table output() {
    return Table.OUT_BUDGET_LEDGER;
  }

  @Override
  public Set<Table> inputs() {
    return Set.of(Table.CORE_TARGET, Table.OUT_EVIDENCE);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    return EvidenceRows.byTarget(tables)
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (id, rows) -> ledgerOf(rows),
            Encoders.row(SparkSchema.of(Table.OUT_BUDGET_LEDGER)));
  }

  private static Iterator<Row> ledgerOf(Iterator<Row> rows) {
    EvidenceRows evidence = new EvidenceRows(rows);
    Target target = evidence.target();
    return FollowUp.account(target, evidence.statistics()).stream()
        .map(year -> row(target, year))
        .iterator();
  }

  private static Row row(Target target, AccountedYear year) {
    LedgerRow row = year.row();
    return RowFactory.create(
        target.head().id(),
        row.year(),
        target.head().area().id(),
        target.head().gas().name(),
        tonnes(row.figure().map(YearFigure::amount)),
        tonnes(year.emissionsLow()),
        tonnes(year.emissionsHigh()),
        year.status().map(Status::id).orElse(null),
        year.editionId().orElse(null),
        tonnes(row.path()),
        tonnes(row.deviation()),
        tonnes(row.repaid()),
        tonnes(row.cumulative()),
        tonnes(row.cumulativeDeviation()),
        tonnes(row.remaining()),
        tonnes(year.remainingLow()),
        tonnes(year.remainingHigh()),
        tonnes(row.restated()),
        tonnes(year.emissionsBand().map(BandEnds::low)),
        tonnes(year.emissionsBand().map(BandEnds::high)),
        tonnes(year.remainingBand().map(BandEnds::low)),
        tonnes(year.remainingBand().map(BandEnds::high)));
  }

  private static @Nullable BigDecimal tonnes(Optional<Co2e> amount) {
    return amount.map(Co2e::tonnes).orElse(null);
  }
}
