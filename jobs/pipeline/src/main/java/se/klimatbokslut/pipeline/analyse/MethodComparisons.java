package se.klimatbokslut.pipeline.analyse;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.domain.trend.DeductedFacility;
import se.klimatbokslut.domain.trend.MethodBasis;
import se.klimatbokslut.domain.trend.PeerMethod;
import se.klimatbokslut.pipeline.method.PeerMethods;
import se.klimatbokslut.pipeline.table.SparkSchema;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.table.Tables;

/**
 * Every municipality by the named public methods. A method whose publication is not held, or that
 * takes off a facility of which nothing is known, has no rows.
 */
public final class MethodComparisons implements TableStep {
  private final int referenceYear;

  public MethodComparisons(int referenceYear) {
    this.referenceYear = referenceYear;
  }

  @Override
  public Table output() {
    return Table.OUT_METHOD_COMPARISON;
  }

  @Override
  public Set<Table> inputs() {
    return Set.of(Table.OUT_EMISSIONS, Table.CORE_EDITION, Table.CORE_FACILITY);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    int year = referenceYear;
    Dataset<Row> figures =
        PeerMethods.all().stream()
            .map(method -> figures(method, tables))
            .reduce(Dataset::unionByName)
            .orElseThrow();
    return figures
        .groupByKey((MapFunction<Row, String>) row -> row.getAs("method"), Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (id, rows) -> compared(id, rows, year),
            Encoders.row(SparkSchema.of(Table.OUT_METHOD_COMPARISON)));
  }

  private static Iterator<Row> compared(String methodId, Iterator<Row> rows, int year) {
    return new MethodRows(PeerMethods.ofId(methodId), rows).compared(year);
  }

  /** What a method is computed from: totals of municipalities, and figures of facilities. */
  private static Dataset<Row> figures(PeerMethod method, Tables tables) {
    return totals(method.basis(), tables)
        .unionByName(facilities(method.basis(), tables))
        .withColumn("method", lit(method.basis().id()));
  }

  private static Dataset<Row> totals(MethodBasis basis, Tables tables) {
    Column isTotal =
        col("gas")
            .equalTo(lit(basis.gas().name()))
            .and(col("perspective").equalTo(lit(Perspective.TERRITORIAL.id())))
            .and(col("sector").equalTo(lit("all")))
            .and(col("status").notEqual(lit(Status.PROGNOSIS.id())))
            .and(col("emissions_t").isNotNull());
    return tables
        .read(Table.OUT_EMISSIONS)
        .where(isTotal)
        .join(broadcast(newestEdition(basis.publication(), tables)), "edition_id")
        .select(
            lit("").as("facility_id"),
            col("municipality_id"),
            col("year"),
            col("emissions_t"),
            col("edition_id"));
  }

  /** At most one edition. */
  private static Dataset<Row> newestEdition(String publication, Tables tables) {
    WindowSpec newestFirst =
        Window.partitionBy("publication")
            .orderBy(col("edition_date").desc(), col("issue").desc(), col("edition_id").desc());
    return tables
        .read(Table.CORE_EDITION)
        .where(col("publication").equalTo(lit(publication)))
        .withColumn("age", row_number().over(newestFirst))
        .where(col("age").equalTo(lit(1)))
        .select("edition_id");
  }

  private static Dataset<Row> facilities(MethodBasis basis, Tables tables) {
    List<String> ids = basis.deducted().stream().map(DeductedFacility::facility).toList();
    return new KnownFigures(tables)
        .newestOfLists(Table.CORE_FACILITY, "facility_id", "gas")
        .where(col("gas").equalTo(lit(basis.gas().name())))
        .where(col("facility_id").isin(ids.toArray()))
        .select("facility_id", "municipality_id", "year", "emissions_t", "edition_id");
  }
}
