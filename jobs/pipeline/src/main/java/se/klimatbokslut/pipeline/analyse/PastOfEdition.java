package se.klimatbokslut.pipeline.analyse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.prognosis.BacktestResult;
import se.klimatbokslut.domain.prognosis.TrackRecord;
import se.klimatbokslut.domain.prognosis.TrackRecord.Past;
import se.klimatbokslut.pipeline.method.PrognosisRules;

/** What the backtest says of estimates from one edition. */
final class PastOfEdition {
  /** From the median to what four in five stay below, when sizes fall off evenly (Laplace). */
  private static final double FOUR_IN_FIVE = Math.log(5) / Math.log(2);

  private PastOfEdition() {}

  static TrackRecord of(PublishedEdition edition, List<Row> backtests) {
    List<Row> ofEdition =
        backtests.stream()
            .filter(row -> edition.id.equals(row.<String>getAs("edition_id")))
            .toList();
    PrognosisRules rules = PrognosisRules.standard();
    TrackRecord past = new TrackRecord(rules.leastOutcomes(), restatementPct(ofEdition, rules));
    ofEdition.stream()
        .filter(row -> isKind(row, Backtests.WITHIN_EDITION))
        .forEach(
            row ->
                past.add(
                    row.getAs("method"),
                    Math.toIntExact(row.<Long>getAs("horizon")),
                    row.getAs("sector"),
                    row.getAs("group_id"),
                    pastOf(row)));
    return past;
  }

  private static Past pastOf(Row row) {
    return new Past(
        Math.toIntExact(row.<Long>getAs("outcomes")),
        row.<BigDecimal>getAs("median_error_pct").doubleValue(),
        halfWidth(row).orElse(Double.POSITIVE_INFINITY));
  }

  private static double restatementPct(List<Row> ofEdition, PrognosisRules rules) {
    return ofEdition.stream()
        .filter(row -> isKind(row, Backtests.RESTATEMENT))
        .filter(row -> BacktestResult.ALL.equals(row.<String>getAs("group_id")))
        .flatMap(row -> halfWidth(row).stream())
        .findFirst()
        .orElse(rules.restatementMedianPct() * FOUR_IN_FIVE);
  }

  private static Optional<Double> halfWidth(Row row) {
    return Optional.ofNullable(row.<BigDecimal>getAs("half_width80_pct"))
        .map(BigDecimal::doubleValue);
  }

  private static boolean isKind(Row row, String kind) {
    return kind.equals(row.<String>getAs("kind_of_test"));
  }
}
