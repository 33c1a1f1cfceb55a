package se.klimatbokslut.pipeline.analyse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Percentages as columns hold them. */
final class Percent {
  private static final int DECIMALS = 6;
  private static final double TOO_MUCH = 1_000_000;

  private Percent() {}

  /** Empty also for what is no number or too large to say anything. */
  static @Nullable BigDecimal of(double value) {
    return Math.abs(value) < TOO_MUCH
        ? BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN)
        : null;
  }

  static @Nullable BigDecimal of(OptionalDouble value) {
    return value.isPresent() ? of(value.getAsDouble()) : null;
  }
}
