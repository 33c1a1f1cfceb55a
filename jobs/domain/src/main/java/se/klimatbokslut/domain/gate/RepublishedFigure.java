package se.klimatbokslut.domain.gate;

import java.math.BigDecimal;
import se.klimatbokslut.domain.finding.SourceCell;

/**
 * A total of a municipality that somebody republishes from a territorial statistic.
 *
 * @param keyFigure as its publisher names it
 * @param value in tonnes, or in tonnes per inhabitant
 * @param perPerson true for tonnes per inhabitant
 * @param comparedWith publication that it comes from
 */
public record RepublishedFigure(
    String keyFigure,
    String municipality,
    int year,
    BigDecimal value,
    boolean perPerson,
    String comparedWith,
    SourceCell at) {

  String amount() {
    return value.stripTrailingZeros().toPlainString() + unit();
  }

  String unit() {
    return perPerson ? " t/person" : " t";
  }
}
