package se.klimatbokslut.domain.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.values;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SpendingLineTest {
  // distances from the means: (-1)(20) + (0)(0) + (1)(-20) over 1 + 0 + 1
  @Test
  void leastSquaresOfThreeYearsIsTheSlopeOfItsEnds() {
    LeastSquares line = LeastSquares.through(values("2015: 100, 2016: 80, 2017: 60")).orElseThrow();
    assertThat(line.slope()).isEqualByComparingTo("-20");
    assertThat(line.at(2017)).isEqualByComparingTo("60");
    assertThat(line.zero().orElseThrow()).isEqualByComparingTo("2020");
  }

  // distances in thirds of a year: (-4)(38) + (-1)(8) + (5)(-46) over 16 + 1 + 25, times 3
  @Test
  void yearsThatAreMissingKeepTheirDistance() {
    LeastSquares line = LeastSquares.through(values("2015: 100, 2016: 90, 2018: 72")).orElseThrow();
    assertThat(line.slope().doubleValue()).isEqualTo(-130.0 / 14);
  }

  @Test
  void oneYearMakesNoLine() {
    assertThat(LeastSquares.through(values("2015: 100"))).isEmpty();
  }

  // 100 a year falling by 20: 90 in the first year, 160 in two, 250 until it is at zero in 2020
  @Test
  void spendsTheAreaBelowTheLine() {
    SpendingLine line = falling();
    assertThat(line.spent(2015, 2016)).isEqualByComparingTo("90");
    assertThat(line.spent(2015, 2017)).isEqualByComparingTo("160");
    assertThat(line.spent(2015, 2020)).isEqualByComparingTo("250");
    assertThat(line.spent(2015, 2030)).isEqualByComparingTo("250");
    assertThat(line.spent(2030, 2040)).isEqualByComparingTo("0");
  }

  @Test
  void amountIsSpentWhereTheAreaReachesIt() {
    assertThat(falling().spends(new BigDecimal("160"), 2015).orElseThrow())
        .isEqualByComparingTo("2017");
    assertThat(falling().spends(new BigDecimal("250"), 2015).orElseThrow())
        .isEqualByComparingTo("2020");
  }

  @Test
  void moreThanTheWholeAreaIsNeverSpent() {
    assertThat(falling().spends(new BigDecimal("250.1"), 2015)).isEmpty();
    assertThat(falling().spends(new BigDecimal("1"), 2020)).isEmpty();
  }

  @Test
  void aLevelLineSpendsTheSameEveryYear() {
    SpendingLine line = line("2015: 50, 2016: 50");
    assertThat(line.spent(2015, 2019)).isEqualByComparingTo("200");
    assertThat(line.spends(new BigDecimal("200"), 2015).orElseThrow()).isEqualByComparingTo("2019");
    assertThat(line("2015: 0, 2016: 0").spends(BigDecimal.ONE, 2015)).isEmpty();
  }

  // zero in 2016, then 10 more every year: 20 until 2018
  @Test
  void aRisingLineSpendsNothingBeforeItIsAboveZero() {
    SpendingLine line = line("2016: 0, 2017: 10");
    assertThat(line.spent(2010, 2018)).isEqualByComparingTo("20");
    assertThat(line.spent(2010, 2016)).isEqualByComparingTo("0");
    assertThat(line.spends(new BigDecimal("20"), 2010).orElseThrow()).isEqualByComparingTo("2018");
  }

  private static SpendingLine falling() {
    return line("2015: 100, 2016: 80, 2017: 60");
  }

  private static SpendingLine line(String values) {
    return new SpendingLine(LeastSquares.through(values(values)).orElseThrow());
  }
}
