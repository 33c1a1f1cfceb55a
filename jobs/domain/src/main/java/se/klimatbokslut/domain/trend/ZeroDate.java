package se.klimatbokslut.domain.trend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The day on which something comes to its end on a trend. */
final class ZeroDate {
  private static final String NEVER = "the trend does not fall";
  private static final String TOO_FAR = "later than the year 9999";

  private ZeroDate() {}

  /** The day on which a falling line is at zero. */
  static Measurement of(Measure measure, Optional<BigDecimal> point, int referenceYear) {
    return point
        .map(years -> on(measure, years, referenceYear))
        .orElseGet(() -> Measurement.none(measure, NEVER));
  }

  /** The day of a point in time, with a remark when it is past in the reference year. */
  static Measurement on(Measure measure, BigDecimal point, int referenceYear) {
    return PointInTime.day(point)
        .map(day -> Measurement.on(measure, day, remark(day, referenceYear)))
        .orElseGet(() -> Measurement.none(measure, TOO_FAR));
  }

  /** By the day that is told: the point itself may lie a rounding before it. */
  private static String remark(LocalDate day, int referenceYear) {
    return day.getYear() < referenceYear ? "before the reference year" : "";
  }
}
