package se.klimatbokslut.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class YearlyFallTest {
  // 100, 90, 81
  @Test
  void theSameCutEveryYearLeadsDown() {
    assertThat(required(100, 81, 2).orElseThrow()).isCloseTo(10, within(1e-9));
  }

  @Test
  void noCutIsRequiredWhereNoneWouldHelp() {
    assertThat(required(100, 100, 2)).isEmpty();
    assertThat(required(100, 0, 2)).isEmpty();
    assertThat(required(100, 81, 0)).isEmpty();
  }

  private static OptionalDouble required(long from, long to, int years) {
    return YearlyFall.required(BigDecimal.valueOf(from), BigDecimal.valueOf(to), years);
  }
}
