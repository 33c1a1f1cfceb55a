package se.klimatbokslut.domain.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** Days of points in time that are given in years: 2026.5 is half of 365 days into 2026. */
final class PointInTime {
  private static final BigDecimal DAYS = BigDecimal.valueOf(365);

  /** Decimals of a day that are told apart; a line that ends a day exactly does not miss it. */
  private static final int DECIMALS = 9;

  private static final BigDecimal FIRST_YEAR = BigDecimal.ONE;
  private static final BigDecimal END = BigDecimal.valueOf(10_000);

  private PointInTime() {}

  /** Empty from the year 10000 on and before the year 1: no calendar is printed for those. */
  static Optional<LocalDate> day(BigDecimal years) {
    if (years.compareTo(FIRST_YEAR) < 0 || years.compareTo(END) >= 0) {
      return Optional.empty();
    }
    int days =
        years
            .multiply(DAYS)
            .setScale(DECIMALS, RoundingMode.HALF_EVEN)
            .setScale(0, RoundingMode.FLOOR)
            .intValueExact();
    int daysInYear = DAYS.intValueExact();
    return Optional.of(LocalDate.of(days / daysInYear, 1, 1).plusDays(days % daysInYear));
  }
}
