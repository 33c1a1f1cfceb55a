package se.klimatbokslut.pipeline.analyse;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import java.util.Set;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.pipeline.table.SparkSchema;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.table.Tables;

/** Yearly emissions per municipality and sector as known on the vintage date, with their totals. */
public final class YearlyEmissions implements TableStep {
  private static final StructType SCHEMA = SparkSchema.of(Table.OUT_EMISSIONS);

  @Override
  public Table output() {
    return Table.OUT_EMISSIONS;
  }

  @Override
  public Set<Table> inputs() {
    return Set.of(
        Table.CORE_EMISSIONS,
        Table.CORE_CARRIED_FORWARD,
        Table.CORE_POPULATION,
        Table.CORE_EDITION_YEAR,
        Table.OUT_NOT_ALLOCATED);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    KnownFigures known = new KnownFigures(tables);
    Dataset<Row> sectors =
        known
            .newest(Table.CORE_EMISSIONS)
            .transform(rows -> withCarriedForward(rows, tables))
            .transform(rows -> summed(rows, col("sector")));
    Dataset<Row> population =
        known.newest(Table.CORE_POPULATION).select("municipality_id", "year", "population");
    return sectors
        .withColumn("sector", explode(array(col("sector"), lit("all"))))
        .transform(rows -> summed(rows, col("sector")))
        .transform(rows -> withUnallocated(rows, tables))
        .transform(rows -> perInhabitant(rows, population));
  }

  /** At most one mark a country, publication, gas, sector and year. */
  private static Dataset<Row> withUnallocated(Dataset<Row> emissions, Tables tables) {
    Dataset<Row> marks =
        tables
            .read(Table.OUT_NOT_ALLOCATED)
            .select("country", "publication", "gas", "sector", "year")
            .withColumn("not_allocated", lit(true));
    String[] sectorYear = {"country", "publication", "gas", "sector", "year"};
    return emissions
        .withColumn("country", PlaceColumns.countryOf(col("municipality_id")))
        .join(broadcast(marks), sectorYear, "left");
  }

  /** At most one flag an edition, gas, sector and year. */
  private static Dataset<Row> withCarriedForward(Dataset<Row> emissions, Tables tables) {
    Dataset<Row> flagged =
        tables
            .read(Table.CORE_CARRIED_FORWARD)
            .where(col("carried_forward"))
            .select("edition_id", "gas", "sector", "year", "carried_forward");
    String[] sectorYear = {"edition_id", "gas", "sector", "year"};
    return emissions
        .join(broadcast(flagged), sectorYear, "left")
        .withColumn(
            "carried_forward_t",
            when(col("carried_forward"), col("emissions_t")).otherwise(lit(0)));
  }

  private static Dataset<Row> summed(Dataset<Row> rows, Column sector) {
    return rows.groupBy(
            col("municipality_id"),
            col("year"),
            col("gas"),
            col("perspective"),
            sector.as("sector"),
            col("status"),
            col("publication"),
            col("edition_id"))
        .agg(
            sum("emissions_t").as("emissions_t"),
            sum("per_person_t").as("per_person_t"),
            sum("carried_forward_t").as("carried_forward_t"));
  }

  /** At most one population a municipality and year; years without one stay without a figure. */
  private static Dataset<Row> perInhabitant(Dataset<Row> emissions, Dataset<Row> population) {
    return emissions
        .join(broadcast(population), new String[] {"municipality_id", "year"}, "left")
        .map((MapFunction<Row, Row>) YearlyEmissions::outputRow, Encoders.row(SCHEMA));
  }

  private static Row outputRow(Row row) {
    BigDecimal tonnes = isAllocated(row) ? row.getAs("emissions_t") : null;
    BigDecimal perPerson = row.getAs("per_person_t");
    Long population = row.getAs("population");
    return RowFactory.create(
        row.getAs("municipality_id"),
        row.getAs("year"),
        row.getAs("gas"),
        row.getAs("perspective"),
        row.getAs("sector"),
        tonnes == null ? total(perPerson, population) : tonnes,
        perPerson == null ? perInhabitant(tonnes, population) : perPerson,
        tonnes == null && isAllocated(row),
        status(row),
        carriedForwardPct(row),
        row.getAs("publication"),
        row.getAs("edition_id"));
  }

  private static boolean isAllocated(Row row) {
    return row.getAs("not_allocated") == null;
  }

  private static String status(Row row) {
    if (!isAllocated(row)) {
      return Status.NOT_ALLOCATED.id();
    }
    Status ofEdition = Status.ofId(row.getAs("status"));
    Co2e sum = amount(row, "emissions_t");
    return Status.ofSum(ofEdition, amount(row, "carried_forward_t"), sum).id();
  }

  private static @Nullable BigDecimal carriedForwardPct(Row row) {
    Co2e sum = amount(row, "emissions_t");
    return sum.equals(Co2e.ZERO)
        ? Percent.of(0)
        : Percent.of(100 * amount(row, "carried_forward_t").toTonnes() / sum.toTonnes());
  }

  private static Co2e amount(Row row, String column) {
    BigDecimal tonnes = row.getAs(column);
    return tonnes == null ? Co2e.ZERO : Co2e.ofTonnes(tonnes);
  }

  private static @Nullable BigDecimal total(@Nullable BigDecimal perPerson, @Nullable Long people) {
    return perPerson == null || people == null
        ? null
        : Co2e.ofTonnes(perPerson.multiply(BigDecimal.valueOf(people))).tonnes();
  }

  private static @Nullable BigDecimal perInhabitant(
      @Nullable BigDecimal tonnes, @Nullable Long people) {
    return tonnes == null || people == null || people == 0
        ? null
        : Co2e.ofTonnes(tonnes).perPerson(people);
  }
}
