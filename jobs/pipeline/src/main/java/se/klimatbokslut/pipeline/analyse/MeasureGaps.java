package se.klimatbokslut.pipeline.analyse;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.measure.MeasureGap;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.table.SparkSchema;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.table.Tables;

/** What decided measures leave to do on the way down the path of a carbon budget. */
public final class MeasureGaps implements TableStep {
  private static final String ID = "municipality_id";

  @Override
  public Table output() {
    return Table.OUT_MEASURE_GAP;
  }

  @Override
  public Set<Table> inputs() {
    return Set.of(Table.OUT_BUDGET_LEDGER, Table.OUT_MEASURE_EFFECT);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    Dataset<Row> effects =
        tables
            .read(Table.OUT_MEASURE_EFFECT)
            .select(
                col(ID),
                col("year").as("effect_year"),
                col("decided_t"),
                col("without_effect"),
                col("edition_id").as("plan_edition_id"));
    return tables
        .read(Table.OUT_BUDGET_LEDGER)
        .join(broadcast(effects), ID)
        .groupByKey((MapFunction<Row, String>) row -> row.getAs("target_id"), Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (id, rows) -> gapOf(id, rows),
            Encoders.row(SparkSchema.of(Table.OUT_MEASURE_GAP)));
  }

  /** Every year of the ledger comes with every year of the measures. */
  private static Iterator<Row> gapOf(String targetId, Iterator<Row> rows) {
    @Nullable Row level = null;
    @Nullable Row last = null;
    while (rows.hasNext()) {
      Row row = rows.next();
      if (row.getAs("emissions_t") != null && isLater(row, level)) {
        level = row;
      }
      if (row.getAs("path_t") != null && (isLater(row, last) || isOfItsYear(row, last))) {
        last = row;
      }
    }
    return level == null || last == null || !isLater(last, level)
        ? List.<Row>of().iterator()
        : List.of(row(targetId, level, last)).iterator();
  }

  private static boolean isLater(Row row, @Nullable Row other) {
    return other == null || year(row) > year(other);
  }

  private static boolean isOfItsYear(Row row, @Nullable Row other) {
    return other != null && year(row) == year(other) && effectYear(row) == year(row);
  }

  private static Row row(String targetId, Row level, Row last) {
    boolean hasEffect = effectYear(last) == year(last);
    Co2e decided = hasEffect ? tonnes(last, "decided_t") : Co2e.ZERO;
    MeasureGap gap =
        MeasureGap.between(tonnes(level, "emissions_t"), tonnes(last, "path_t"), decided);
    return RowFactory.create(
        targetId,
        year(last),
        last.getAs(ID),
        last.getAs("gas"),
        year(level),
        level.getAs("status"),
        tonnes(level, "emissions_t").tonnes(),
        tonnes(last, "path_t").tonnes(),
        gap.required().tonnes(),
        decided.tonnes(),
        gap.gap().tonnes(),
        hasEffect ? last.<Long>getAs("without_effect") : 0L,
        String.join(
            " + ", level.<String>getAs("edition_id"), last.<String>getAs("plan_edition_id")));
  }

  private static int year(Row row) {
    return row.<Integer>getAs("year");
  }

  private static int effectYear(Row row) {
    return row.<Integer>getAs("effect_year");
  }

  private static Co2e tonnes(Row row, String column) {
    return Co2e.ofTonnes(row.<BigDecimal>getAs(column));
  }
}
