package se.klimatbokslut.pipeline.analyse;

import static org.apache.spark.sql.functions.broadcast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.fee.Sek;
import se.klimatbokslut.domain.followup.FollowUp;
import se.klimatbokslut.domain.measure.AddedEffect;
import se.klimatbokslut.domain.measure.Measure;
import se.klimatbokslut.domain.measure.MeasureGap;
import se.klimatbokslut.domain.measure.MeasureStatus;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.target.Descent;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.pipeline.table.SparkSchema;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.table.Tables;

/** What decided measures leave to do on the way down to what a target allows. */
public final class MeasureGaps implements TableStep {
  private static final String[] REGISTER = {"municipality_id", "edition_id"};

  @Override
  public Table output() {
    return Table.OUT_MEASURE_GAP;
  }

  @Override
  public Set<Table> inputs() {
    return Set.of(
        Table.CORE_TARGET, Table.OUT_EVIDENCE, Table.CORE_MEASURE, Table.OUT_MEASURE_EFFECT);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    return EvidenceRows.byTarget(tables)
        .cogroup(
            measuresByTarget(tables),
            (CoGroupFunction<String, Row, Row, Row>)
                (id, evidence, register) -> gapOf(evidence, register),
            Encoders.row(SparkSchema.of(Table.OUT_MEASURE_GAP)));
  }

  /** Of the registers that count: the years' effects name the edition of each. */
  private static KeyValueGroupedDataset<String, Row> measuresByTarget(Tables tables) {
    Dataset<Row> registers =
        tables.read(Table.OUT_MEASURE_EFFECT).select("municipality_id", "edition_id").distinct();
    Dataset<Row> targets = tables.read(Table.CORE_TARGET).select("target_id", "municipality_id");
    return tables
        .read(Table.CORE_MEASURE)
        .join(broadcast(registers), REGISTER, "left_semi")
        .join(broadcast(targets), "municipality_id")
        .withColumnRenamed("edition_id", "plan_edition_id")
        .groupByKey((MapFunction<Row, String>) row -> row.getAs("target_id"), Encoders.STRING());
  }

  /** None without a register. */
  private static Iterator<Row> gapOf(Iterator<Row> evidence, Iterator<Row> register) {
    if (!register.hasNext()) {
      return List.<Row>of().iterator();
    }
    List<Row> measures = new ArrayList<>();
    register.forEachRemaining(measures::add);
    EvidenceRows rows = new EvidenceRows(evidence);
    Target target = rows.target();
    return FollowUp.descent(target, rows.statistics()).stream()
        .map(descent -> row(target, descent, measures))
        .iterator();
  }

  private static Row row(Target target, Descent descent, List<Row> register) {
    AddedEffect decided =
        AddedEffect.between(descent.levelYear(), descent.toYear(), inScope(target, register));
    Co2e level = descent.level().amount();
    MeasureGap gap = MeasureGap.between(level, descent.allowed(), decided);
    return RowFactory.create(
        target.head().id(),
        descent.toYear(),
        target.head().area().id(),
        target.type(),
        target.head().gas().name(),
        descent.levelYear(),
        descent.level().status().id(),
        level.tonnes(),
        descent.allowed().tonnes(),
        gap.required().tonnes(),
        decided.amount().tonnes(),
        gap.gap().tonnes(),
        decided.withoutEffect(),
        descent.level().editionId() + " + " + register.get(0).getAs("plan_edition_id"));
  }

  /** A measure in a sector that the target does not count takes nothing off its level. */
  private static List<Measure> inScope(Target target, List<Row> register) {
    return register.stream()
        .filter(row -> target.head().scope().counts(row.getAs("sector")))
        .map(MeasureGaps::measure)
        .toList();
  }

  private static Measure measure(Row row) {
    return new Measure(
        number(row, "amount_sek").map(Sek::exactly),
        number(row, "yearly_t").map(Co2e::ofTonnes),
        row.<Integer>getAs("first_year"),
        row.<Integer>getAs("last_year"),
        MeasureStatus.ofId(row.getAs("status")));
  }

  private static Optional<BigDecimal> number(Row row, String column) {
    return Optional.ofNullable(row.<BigDecimal>getAs(column));
  }
}
