package se.klimatbokslut.pipeline.analyse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.target.BridgeLine;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.pipeline.table.SparkSchema;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.table.Tables;

/** Why a target's figure is not the public one, line by line, of every target and year. */
public final class ScopeBridges implements TableStep {
  @Override
  public Table output() {
    return Table.OUT_SCOPE_BRIDGE;
  }

  @Override
  public Set<Table> inputs() {
    return Set.of(Table.CORE_TARGET, Table.OUT_EVIDENCE);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    return EvidenceRows.byTarget(tables)
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (id, rows) -> bridgesOf(rows),
            Encoders.row(SparkSchema.of(Table.OUT_SCOPE_BRIDGE)));
  }

  /**
   * Shares, registers and statements count no emissions, so there is nothing to bridge; a scope
   * that nobody has verified is not shown as fact.
   */
  private static Iterator<Row> bridgesOf(Iterator<Row> rows) {
    EvidenceRows evidence = new EvidenceRows(rows);
    Target target = evidence.target();
    if (!target.countsEmissions() || !target.head().verified()) {
      return List.<Row>of().iterator();
    }
    Map<Integer, Integer> lastPosition = new HashMap<>();
    List<Row> lines = new ArrayList<>();
    for (BridgeLine line :
        target.head().scope().bridge(target.head().gas(), evidence.statistics())) {
      int position = lastPosition.merge(line.year(), 1, Integer::sum);
      lines.add(row(target, line, position, editionOf(line, evidence)));
    }
    return lines.iterator();
  }

  /** Figures of facilities and shares name no edition; the evidence does. */
  private static @Nullable String editionOf(BridgeLine line, EvidenceRows evidence) {
    return line.editionId()
        .orElseGet(
            () ->
                switch (line.item()) {
                  case FACILITY_OUT ->
                      evidence.editionsOf(AreaFigures.FACILITY, line.name(), line.year());
                  case TRANSPORT_SHARE ->
                      evidence.editionsOf(AreaFigures.NATION_TRANSPORT, "", line.year());
                  default -> null;
                });
  }

  private static Row row(Target target, BridgeLine line, int position, @Nullable String editionId) {
    return RowFactory.create(
        target.head().id(),
        line.year(),
        (long) position,
        target.head().area().id(),
        target.head().gas().name(),
        line.item().id(),
        line.name().isEmpty() ? null : line.name(),
        line.amount().map(Co2e::tonnes).orElse(null),
        line.status().map(Status::id).orElse(null),
        editionId);
  }
}
