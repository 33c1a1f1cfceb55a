package se.klimatbokslut.domain.budget;

import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.YearFigure;

/**
 * One year of a budget. What depends on emissions is empty for years without a figure; what adds up
 * is empty from the first such year on, because a sum over a gap would be too small.
 *
 * @param path planned emissions of the year
 * @param repaid by negative emissions of the year; empty where none are reported or none count
 * @param cumulative emissions since the first year of the budget, less what was repaid
 * @param remaining of the budget after the year; negative when overspent
 * @param deviation emissions less what was repaid, less path; negative on the good side
 * @param restated emissions less what the previous edition said of the same year
 */
public record LedgerRow(
    int year,
    Optional<YearFigure> figure,
    Optional<Co2e> path,
    Optional<Co2e> repaid,
    Optional<Co2e> cumulative,
    Optional<Co2e> remaining,
    Optional<Co2e> deviation,
    Optional<Co2e> cumulativeDeviation,
    Optional<Co2e> restated) {

  boolean isDefinitive() {
    return figure.filter(known -> !known.isPrognosis()).isPresent();
  }
}
