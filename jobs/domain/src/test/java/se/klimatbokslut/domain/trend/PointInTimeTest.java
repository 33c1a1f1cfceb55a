package se.klimatbokslut.domain.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PointInTimeTest {
  @Test
  void aYearBeginsOnTheFirstOfJanuary() {
    assertThat(day("2026")).isEqualTo("2026-01-01");
  }

  // 0.04 of 365 days are 14.6 days: the fifteenth day is under way
  @Test
  void aDayThatIsUnderWayCounts() {
    assertThat(day("2026.04")).isEqualTo("2026-01-15");
  }

  // a leap year has 365 days here as well
  @Test
  void theLastMomentOfALeapYearIsItsDay365() {
    assertThat(day("2028.9999")).isEqualTo("2028-12-30");
  }

  // 1/365 is no finite decimal; rounded down it would still be the first of January
  @Test
  void wholeDaysAreNotMissedByRounding() {
    BigDecimal oneDay = BigDecimal.ONE.divide(BigDecimal.valueOf(365), MathContext.DECIMAL128);
    assertThat(PointInTime.day(BigDecimal.valueOf(2026).add(oneDay)))
        .hasValue(LocalDate.of(2026, 1, 2));
  }

  @Test
  void noCalendarIsPrintedForTheYear10000() {
    assertThat(PointInTime.day(new BigDecimal("9999.9"))).isPresent();
    assertThat(PointInTime.day(new BigDecimal("10000"))).isEmpty();
    assertThat(PointInTime.day(new BigDecimal("0.5"))).isEmpty();
  }

  private static String day(String years) {
    return PointInTime.day(new BigDecimal(years)).orElseThrow().toString();
  }

  @Test
  void theCalendarGoesFromTheYear1ToTheYear9999() {
    assertThat(PointInTime.day(BigDecimal.ONE)).contains(LocalDate.of(1, 1, 1));
    assertThat(PointInTime.day(new BigDecimal("0.999"))).isEmpty();
    assertThat(PointInTime.day(BigDecimal.valueOf(10_000))).isEmpty();
  }
}
