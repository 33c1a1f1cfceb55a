package se.klimatbokslut.pipeline.analyse;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.prognosis.Accuracy;
import se.klimatbokslut.domain.prognosis.Backtest;
import se.klimatbokslut.domain.prognosis.BacktestResult;
import se.klimatbokslut.domain.prognosis.Nation;
import se.klimatbokslut.domain.prognosis.Outcome;
import se.klimatbokslut.domain.prognosis.SectorLevels;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.pipeline.method.PrognosisRules;
import se.klimatbokslut.pipeline.table.SparkSchema;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.table.Tables;

/** How good every method of prognosis has been, for every publication. */
public final class Backtests implements TableStep {
  static final String WITHIN_EDITION = "within-edition";
  static final String ACROSS_EDITIONS = "across-editions";
  static final String RESTATEMENT = "restatement";
  static final String EVERY_ORIGIN = "all";

  @Override
  public Table output() {
    return Table.OUT_BACKTEST;
  }

  @Override
  public Set<Table> inputs() {
    return PrognosisFigures.INPUTS;
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    return new PrognosisFigures(tables)
        .byCountry()
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>)
                (country, rows) -> new OfCountry(country, new CountryFigures(rows)).rows(),
            Encoders.row(SparkSchema.of(Table.OUT_BACKTEST)));
  }

  private static final class OfCountry {
    private final PrognosisRules rules = PrognosisRules.standard();
    private final String country;
    private final CountryFigures figures;
    private final List<Row> rows = new ArrayList<>();

    OfCountry(String country, CountryFigures figures) {
      this.country = country;
      this.figures = figures;
    }

    Iterator<Row> rows() {
      for (List<PublishedEdition> editions : figures.publications()) {
        addWithin(editions.get(editions.size() - 1));
        for (int i = 1; i < editions.size(); i++) {
          addAcross(editions.get(i - 1), editions.get(i));
        }
      }
      return rows.iterator();
    }

    /** The newest origins inside one edition, beside what the same edition says of later years. */
    private void addWithin(PublishedEdition edition) {
      Backtest test =
          new Backtest(
              nation(edition), figures.plants(edition.gas), rules.mix(), edition.carriedForward());
      Map<String, SectorLevels> levels = edition.municipalities();
      SortedSet<Integer> years = edition.years();
      int last = years.last();
      for (int origin = last - rules.origins(); origin < last; origin++) {
        for (int horizon = 1; horizon <= Backtest.HORIZONS; horizon++) {
          if (years.contains(origin) && years.contains(origin + horizon)) {
            test.run(levels, levels, origin, horizon);
          }
        }
      }
      add(WITHIN_EDITION, edition, test.outcomes());
    }

    /** The nation's rows of the same edition, which hold the whole history. */
    private Nation nation(PublishedEdition edition) {
      boolean allGases = edition.gas.equals(Gas.GHG.name());
      return Nation.of(
          edition.nation(country),
          allGases
              ? SectorLevels.NONE
              : figures.national().newest(Gas.GHG.name()).nation().sameGas());
    }

    /**
     * What the older edition and the national series of its day said of years only the newer has.
     */
    private void addAcross(PublishedEdition older, PublishedEdition newer) {
      int origin = older.years().last();
      Backtest test =
          new Backtest(
              figures.national().before(newer.date, older.gas).nation(),
              figures.plants(older.gas),
              rules.mix(),
              newer.carriedForward());
      for (int horizon = 1; horizon <= Backtest.HORIZONS; horizon++) {
        if (newer.years().contains(origin + horizon)) {
          test.run(older.municipalities(), newer.municipalities(), origin, horizon);
        }
      }
      add(ACROSS_EDITIONS, newer, test.outcomes());
      add(RESTATEMENT, newer, restated(older, newer, origin));
    }

    /** The last year of the older edition as it stands in both. */
    private List<Outcome> restated(PublishedEdition older, PublishedEdition newer, int year) {
      Map<String, SectorLevels> now = newer.municipalities();
      return older.municipalities().entrySet().stream()
          .flatMap(
              area -> {
                SectorLevels later = now.getOrDefault(area.getKey(), SectorLevels.NONE);
                return restated(area.getKey(), area.getValue(), later, year);
              })
          .toList();
    }

    private Stream<Outcome> restated(
        String area, SectorLevels before, SectorLevels after, int year) {
      return rules.mix().groupOf(before, year).stream()
          .flatMap(
              group ->
                  before.total(year).stream()
                      .flatMap(
                          then ->
                              after.total(year).filter(now -> now.toTonnes() > 0).stream()
                                  .map(
                                      now ->
                                          new Outcome(
                                              area,
                                              year,
                                              0,
                                              Outcome.TOTAL,
                                              group,
                                              RESTATEMENT,
                                              then.toTonnes(),
                                              now.toTonnes()))));
    }

    private void add(String kind, PublishedEdition edition, List<Outcome> outcomes) {
      BacktestResult.of(outcomes, rules.coverage())
          .forEach(result -> rows.add(row(kind, edition, result)));
    }

    private Row row(String kind, PublishedEdition edition, BacktestResult result) {
      Accuracy accuracy = result.accuracy();
      return RowFactory.create(
          edition.publication,
          country,
          kind,
          edition.id,
          edition.gas,
          (long) result.horizon(),
          result.method(),
          result.sector(),
          result.group(),
          result.origin().map(String::valueOf).orElse(EVERY_ORIGIN),
          (long) accuracy.outcomes(),
          Percent.of(accuracy.medianPct()),
          Percent.of(accuracy.p90Pct()),
          Percent.of(accuracy.biasPct()),
          Percent.of(accuracy.halfWidthPct()),
          Percent.of(accuracy.coveragePct()),
          Percent.of(accuracy.pastCoveragePct()));
    }
  }
}
