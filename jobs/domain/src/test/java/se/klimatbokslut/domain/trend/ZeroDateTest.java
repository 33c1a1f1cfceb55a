package se.klimatbokslut.domain.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ZeroDateTest {
  @Test
  void dayBeforeTheReferenceYearIsRemarkedOn() {
    assertThat(on("2028.5").reason()).isEqualTo("before the reference year");
    assertThat(on("2029.5").reason()).isEmpty();
  }

  /** Less than a thousand-millionth of a day before 1 January is told as 1 January. */
  @Test
  void pointThatIsToldAsTheFirstDayOfTheYearIsNotBeforeIt() {
    Measurement measured = on("2028.9999999999999");
    assertThat(measured.date()).contains(LocalDate.of(2029, 1, 1));
    assertThat(measured.reason()).isEmpty();
  }

  private static Measurement on(String point) {
    return ZeroDate.on(Measure.NET_ZERO_DATE, new BigDecimal(point), 2029);
  }
}
