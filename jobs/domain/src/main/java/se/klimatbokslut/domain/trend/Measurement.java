package se.klimatbokslut.domain.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One measure of one municipality: a value, a date, or neither with the reason.
 *
 * @param value in the unit of the measure, nine decimals
 * @param reason why there is neither value nor date, or a remark on them; empty when there is none
 */
public record Measurement(
    Measure measure, Optional<BigDecimal> value, Optional<LocalDate> date, String reason) {
  private static final int DECIMALS = 9;

  static Measurement of(Measure measure, BigDecimal value) {
    BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return new Measurement(measure, Optional.of(rounded), Optional.empty(), "");
  }

  static Measurement of(Measure measure, double value) {
    return of(measure, BigDecimal.valueOf(value));
  }

  static Measurement on(Measure measure, LocalDate date, String remark) {
    return new Measurement(measure, Optional.empty(), Optional.of(date), remark);
  }

  static Measurement none(Measure measure, String reason) {
    return new Measurement(measure, Optional.empty(), Optional.empty(), reason);
  }

  /** Value or date as written in tables: {@code 669971.487484881}, {@code 2026-01-15}. */
  public Optional<String> text() {
    return value
        .map(number -> number.stripTrailingZeros().toPlainString())
        .or(() -> date.map(LocalDate::toString));
  }

  /** True when there is a value or a date. */
  public boolean isKnown() {
    return value.isPresent() || date.isPresent();
  }
}
