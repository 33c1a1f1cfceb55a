package se.klimatbokslut.domain.gate;

import java.math.BigDecimal;
import se.klimatbokslut.domain.finding.SourceCell;

/**
 * One figure of a list.
 *
 * @param list kind of list, which decides how far figures may move
 * @param subject what it is about, without the year
 * @param municipality id, or the nation's
 * @param value in {@code unit}
 */
public record ListedFigure(
    String list,
    String subject,
    String municipality,
    int year,
    BigDecimal value,
    String unit,
    SourceCell at) {

  /** In words, for people. */
  String words() {
    return subject + " in " + year;
  }

  String amount() {
    return value.stripTrailingZeros().toPlainString() + " " + unit;
  }
}
