package se.klimatbokslut.pipeline.analyse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.FacilityFigure;
import se.klimatbokslut.domain.statistics.IndicatorFigure;
import se.klimatbokslut.domain.statistics.PerPersonFigure;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.Tables;
import se.klimatbokslut.pipeline.targets.TargetDefinition;

/** The evidence on one target: its own row, with a row of evidence each beside it. */
final class EvidenceRows {
  /** The indicator that carries what sinks took up, in tonnes. */
  private static final String SINKS = "sinks";

  private final List<Row> rows = new ArrayList<>();

  /** Targets with their evidence, ready to be judged one by one; at least one row a target. */
  static KeyValueGroupedDataset<String, Row> byTarget(Tables tables) {
    Dataset<Row> targets =
        tables.read(Table.CORE_TARGET).select("target_id", "municipality_id", "definition");
    return targets
        .join(tables.read(Table.OUT_EVIDENCE), new String[] {"target_id"}, "left")
        .groupByKey((MapFunction<Row, String>) row -> row.getAs("target_id"), Encoders.STRING());
  }

  EvidenceRows(Iterator<Row> rows) {
    rows.forEachRemaining(this.rows::add);
  }

  Target target() {
    Row any = rows.get(0);
    return TargetDefinition.read(any.getAs("municipality_id"), any.getAs("definition"));
  }

  Statistics statistics() {
    return Statistics.builder()
        .figures(sectors(AreaFigures.SECTOR))
        .previousFigures(sectors(AreaFigures.PREVIOUS_SECTOR))
        .facilities(
            of(AreaFigures.FACILITY).stream()
                .map(row -> new FacilityFigure(row.getAs("name"), year(row), co2e(row)))
                .toList())
        .population(persons(AreaFigures.POPULATION))
        .nationPopulation(persons(AreaFigures.NATION_POPULATION))
        .nationInternationalTransport(amounts(of(AreaFigures.NATION_TRANSPORT)))
        .perPerson(
            of(AreaFigures.PER_PERSON).stream()
                .map(
                    row ->
                        new PerPersonFigure(
                            year(row), amount(row), status(row), row.getAs("edition_id")))
                .toList())
        .indicators(of(AreaFigures.INDICATOR).stream().map(EvidenceRows::indicator).toList())
        .sinks(amounts(sinks()))
        .build();
  }

  private List<SectorFigure> sectors(String kind) {
    return of(kind).stream()
        .map(
            row ->
                new SectorFigure(
                    year(row), row.getAs("name"), co2e(row), status(row), row.getAs("edition_id")))
        .toList();
  }

  private List<Row> sinks() {
    return of(AreaFigures.INDICATOR).stream()
        .filter(row -> SINKS.equals(row.<String>getAs("name")))
        .toList();
  }

  private SortedMap<Integer, Long> persons(String kind) {
    SortedMap<Integer, Long> persons = new TreeMap<>();
    of(kind).forEach(row -> persons.put(year(row), amount(row).longValueExact()));
    return persons;
  }

  private static SortedMap<Integer, Co2e> amounts(List<Row> rows) {
    SortedMap<Integer, Co2e> amounts = new TreeMap<>();
    rows.forEach(row -> amounts.put(year(row), co2e(row)));
    return amounts;
  }

  private List<Row> of(String kind) {
    return rows.stream().filter(row -> kind.equals(row.<String>getAs("kind"))).toList();
  }

  private static IndicatorFigure indicator(Row row) {
    return new IndicatorFigure(
        row.getAs("name"),
        year(row),
        amount(row),
        row.getAs("unit"),
        status(row),
        row.getAs("edition_id"));
  }

  private static int year(Row row) {
    return row.<Integer>getAs("year");
  }

  private static BigDecimal amount(Row row) {
    return row.getAs("amount");
  }

  private static Co2e co2e(Row row) {
    return Co2e.ofTonnes(amount(row));
  }

  private static Status status(Row row) {
    return Status.ofId(row.getAs("status"));
  }
}
