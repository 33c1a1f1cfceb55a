package se.klimatbokslut.pipeline.analyse;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import se.klimatbokslut.pipeline.table.SparkSchema;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.table.Tables;

/** Estimates of the years that each publication lags behind, with bands from its backtest. */
public final class Prognoses implements TableStep {
  @Override
  public Table output() {
    return Table.OUT_PROGNOSIS;
  }

  @Override
  public Set<Table> inputs() {
    Set<Table> inputs = new HashSet<>(PrognosisFigures.INPUTS);
    inputs.add(Table.OUT_BACKTEST);
    return inputs;
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    return new PrognosisFigures(tables)
        .byCountry()
        .cogroup(
            backtestsByCountry(tables),
            (CoGroupFunction<String, Row, Row, Row>)
                (country, figures, past) -> rows(figures, past),
            Encoders.row(SparkSchema.of(Table.OUT_PROGNOSIS)));
  }

  private static KeyValueGroupedDataset<String, Row> backtestsByCountry(Tables tables) {
    return tables
        .read(Table.OUT_BACKTEST)
        .where(col("origin").equalTo(lit(Backtests.EVERY_ORIGIN)))
        .groupByKey((MapFunction<Row, String>) row -> row.getAs("area_id"), Encoders.STRING());
  }

  private static Iterator<Row> rows(Iterator<Row> figures, Iterator<Row> past) {
    CountryFigures country = new CountryFigures(figures);
    List<Row> backtests = new ArrayList<>();
    past.forEachRemaining(backtests::add);
    List<Row> rows = new ArrayList<>();
    for (List<PublishedEdition> editions : country.publications()) {
      PublishedEdition newest = editions.get(editions.size() - 1);
      rows.addAll(
          new EditionPrognosis(newest, country, PastOfEdition.of(newest, backtests)).rows());
    }
    return rows.iterator();
  }
}
