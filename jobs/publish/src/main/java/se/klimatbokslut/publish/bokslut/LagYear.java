package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.trace.FigureKey;

/**
 * A year that a publication lags behind, as {@code out_prognosis} has its total, tonnes.
 *
 * @param baseYear last year of the publication
 * @param withheldCode why there is no estimate; empty when there is one
 * @param methodErrorPct median error of the method, where keeping the last value did no worse
 * @param heldPct how often bands like this held the later figure; empty when that is not known
 * @param tried in how many cases
 */
record LagYear(
    String gas,
    int year,
    Optional<BigDecimal> estimate,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    String method,
    String status,
    int baseYear,
    Optional<BigDecimal> base,
    String withheldCode,
    Optional<BigDecimal> methodErrorPct,
    Optional<BigDecimal> lastValueErrorPct,
    String editionId,
    String nationalEditionId,
    Optional<BigDecimal> heldPct,
    Optional<BigDecimal> tried,
    FigureKey key) {

  /** What leads from year to year, as tables name it; one step for years that are led alike. */
  List<String> steps() {
    return List.of(method.split("-then-", -1));
  }

  /** The row of the backtest that {@code heldPct} stands in. */
  FigureKey backtestKey() {
    return FigureKey.of(
        Table.OUT_BACKTEST,
        key.value("publication"),
        "within-edition",
        editionId,
        yearsAhead(),
        method,
        "all",
        "all",
        "all");
  }

  int yearsAhead() {
    return year - baseYear;
  }

  /** The edition the estimate is led from, and the one it follows. */
  String editionIds() {
    return nationalEditionId.isEmpty() ? editionId : editionId + " + " + nationalEditionId;
  }
}
