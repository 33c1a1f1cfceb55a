package se.klimatbokslut.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource({
    "1328000.4, t, 1328000 t",
    "1000, t, 1000 t",
    "999.9994, t, 999.999 t",
    "-1234.6, t, -1235 t",
    "5.4450, t/person, 5.445 t/person",
    "40.000, count, 40",
    "0.0000, t, 0 t",
    "100, %, 100 %"
  })
  void amountsAreWholeWhenLargeAndHaveTheirUnit(String value, String unit, String text) {
    assertThat(Wording.amount(new BigDecimal(value), unit)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"7.41, 7.4 %", "-2.25, -2.3 %", "100, 100.0 %"})
  void percentagesHaveOneDecimal(double pct, String text) {
    assertThat(Wording.pct(pct)).isEqualTo(text);
  }
}
