package se.klimatbokslut.pipeline.analyse;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.struct;

import java.util.Set;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.trend.StraightLine;
import se.klimatbokslut.pipeline.table.SparkSchema;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.table.Tables;

/** Every municipality beside those of its size and industry, like with like. */
public final class PeerComparison implements TableStep {
  @Override
  public Table output() {
    return Table.OUT_PEER_GROUP;
  }

  @Override
  public Set<Table> inputs() {
    return Set.of(Table.OUT_EMISSIONS, Table.CORE_POPULATION, Table.CORE_EDITION_YEAR);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    return tables
        .read(Table.OUT_EMISSIONS)
        .where(isCompared())
        .join(broadcast(populations(tables)), new String[] {"municipality_id"}, "left")
        .groupByKey((MapFunction<Row, String>) PeerComparison::countryAndGas, Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (key, rows) -> new PeerRows(rows).rows(),
            Encoders.row(SparkSchema.of(Table.OUT_PEER_GROUP)));
  }

  private static Column isCompared() {
    return col("perspective")
        .equalTo(lit("territorial"))
        .and(col("year").geq(lit(StraightLine.FIRST_YEAR)))
        .and(col("emissions_t").isNotNull());
  }

  /** One row a municipality, with its inhabitants by year. */
  private static Dataset<Row> populations(Tables tables) {
    Column entries = collect_list(struct(col("year"), col("population")));
    return new KnownFigures(tables)
        .newest(Table.CORE_POPULATION)
        .groupBy("municipality_id")
        .agg(map_from_entries(entries).as("populations"));
  }

  private static String countryAndGas(Row row) {
    Area municipality = Area.of(row.getAs("municipality_id"));
    return municipality.country() + " " + row.<String>getAs("gas");
  }
}
