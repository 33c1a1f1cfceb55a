package se.klimatbokslut.domain.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.values;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class StraightLineTest {
  @Test
  void pointsOnALineGiveTheLine() {
    assertThat(line("2015: 100, 2016: 90, 2017: 80")).isEqualByComparingTo("-10");
  }

  // least squares would rise by 38 a year; four of the five points lie on a falling line
  @Test
  void oneOutlierDoesNotTiltTheLine() {
    assertThat(line("2015: 100, 2016: 90, 2017: 80, 2018: 70, 2019: 300"))
        .isEqualByComparingTo("-10");
  }

  @Test
  void yearsBefore2015TakeNoPart() {
    assertThat(line("1990: 900, 2010: 500, 2014: 400, 2015: 100, 2020: 50"))
        .isEqualByComparingTo("-10");
  }

  // 2015: 0, 2016: 1, 2017: 0: slopes 1 and -1 leave 2 over, slope 0 leaves 1
  @Test
  void levelLineThroughASinglePeak() {
    assertThat(line("2015: 0, 2016: 1, 2017: 0")).isEqualByComparingTo("0");
  }

  // 0, 1, 1, 0: flat at 0 or at 1 leaves 2 over; so do the slopes 1/2 and -1/2
  @Test
  void amongEqualLinesTheFlattestIsTaken() {
    assertThat(line("2015: 0, 2016: 1, 2017: 1, 2018: 0")).isEqualByComparingTo("0");
  }

  // slopes -30/4 (through the ends) and -20/3 (2015 to 2018) both leave 220 over
  @Test
  void amongEqualFallingLinesTheFlatterIsTaken() {
    assertThat(line("2015: 100, 2016: 90, 2017: 300, 2018: 80, 2019: 70").doubleValue())
        .isEqualTo(-20.0 / 3);
  }

  @Test
  void lineIsShiftedThroughTheLastValue() {
    StraightLine line =
        StraightLine.through(values("2015: 100, 2016: 90, 2017: 80, 2018: 90")).orElseThrow();
    assertThat(line.lastYear()).isEqualTo(2018);
    assertThat(line.at(2018)).isEqualByComparingTo("90");
    assertThat(line.at(2019)).isEqualByComparingTo(new BigDecimal("90").add(line.slope()));
  }

  @Test
  void lineStopsAtZero() {
    StraightLine line = StraightLine.through(values("2020: 30, 2021: 20")).orElseThrow();
    assertThat(line.at(2023)).isEqualByComparingTo("0");
    assertThat(line.at(2030)).isEqualByComparingTo("0");
  }

  @Test
  void oneValueHasNoPace() {
    assertThat(StraightLine.through(values("2010: 5, 2022: 4"))).isEmpty();
    assertThat(StraightLine.through(values(""))).isEmpty();
  }

  @Test
  void fallingLineReachesALevel() {
    StraightLine line = StraightLine.through(values("2020: 30, 2021: 26")).orElseThrow();
    assertThat(line.reaches(new BigDecimal("20"))).hasValue(2022.5);
    assertThat(line.reaches(new BigDecimal("26"))).hasValue(2021);
    assertThat(line.reaches(new BigDecimal("50"))).hasValue(2021);
    assertThat(line.yearlyFall().orElseThrow()).isEqualByComparingTo("4");
  }

  @Test
  void levelOrRisingLineNeverReachesALowerLevel() {
    StraightLine level = StraightLine.through(values("2020: 30, 2021: 30")).orElseThrow();
    assertThat(level.reaches(BigDecimal.TEN)).isEmpty();
    StraightLine rising = StraightLine.through(values("2020: 30, 2021: 31")).orElseThrow();
    assertThat(rising.reaches(BigDecimal.TEN)).isEmpty();
    assertThat(rising.yearlyFall()).isEmpty();
  }

  private static BigDecimal line(String values) {
    return StraightLine.through(values(values)).orElseThrow().slope();
  }

  @Test
  void aLevelThatTheLastValueHasIsReachedAlsoByARisingLine() {
    StraightLine rising = new StraightLine(2021, BigDecimal.valueOf(50), BigDecimal.ONE);
    assertThat(rising.reaches(BigDecimal.valueOf(50))).hasValue(2021);
    assertThat(rising.reaches(BigDecimal.valueOf(49))).isEmpty();
  }
}
