package se.klimatbokslut.domain.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.amounts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.quantity.Gas;

/** Half less every year until 2025, so that sums are done in the head. */
class CarbonLawMethodTest {
  private static final CarbonLawMethod METHOD =
      new CarbonLawMethod(
          new MethodBasis("half", "smhi-ghg", Gas.GHG, 2015, List.of()),
          new BigDecimal("50"),
          2025);
  private static final String FALLING = "2010: 999, 2015: 100, 2019: 60, 2020: 50, 2021: 40";

  @Test
  void slopeIsOfTheYearsSinceTheFirst() {
    assertThat(value(Measure.TREND_SLOPE, FALLING, 2022)).isEqualByComparingTo("-10");
  }

  // 30 + 20 + 10 + 0: the line stops at zero
  @Test
  void trendIsSummedFromTheReferenceYearToTheEnd() {
    assertThat(value(Measure.TREND_TOTAL, FALLING, 2022)).isEqualByComparingTo("60");
  }

  // 30 + 15 + 7.5 + 3.75, from the trend's value of the reference year
  @Test
  void carbonLawStartsAtTheTrendOfTheReferenceYear() {
    assertThat(value(Measure.CARBON_LAW_TOTAL, FALLING, 2022)).isEqualByComparingTo("56.25");
    assertThat(value(Measure.MEETS_PARIS, FALLING, 2022)).isEqualByComparingTo("0");
  }

  // 10 + 0 + 0 of the trend is less than 10 + 5 + 2.5 of the law
  @Test
  void aFasterTrendMeetsTheLaw() {
    assertThat(value(Measure.MEETS_PARIS, "2015: 80, 2020: 30, 2021: 20", 2022))
        .isEqualByComparingTo("1");
  }

  // 55 is 5 above the line; 55 + 40 as published, then 30 + 20 + 10 + 0
  @Test
  void yearsThatTheEditionHoldsAreItsOwn() {
    String uneven = "2015: 100, 2019: 60, 2020: 55, 2021: 40";
    assertThat(value(Measure.TREND_TOTAL, uneven, 2020)).isEqualByComparingTo("155");
    assertThat(value(Measure.CARBON_LAW_TOTAL, uneven, 2020)).isEqualByComparingTo("108.28125");
    assertThat(value(Measure.TREND_TOTAL, uneven, 2021)).isEqualByComparingTo("100");
  }

  @Test
  void droppedYearsHaveNoSum() {
    assertThat(measured(Measure.TREND_TOTAL, FALLING, 2017))
        .isEqualTo(
            Measurement.none(Measure.TREND_TOTAL, "the edition holds no figure of 2017-2018"));
  }

  // the line of 40 in 2021 that falls by 5 is at 20 in 2025
  @Test
  void theEndYearAloneIsStillSummed() {
    assertThat(value(Measure.TREND_TOTAL, "2015: 70, 2020: 45, 2021: 40", 2025))
        .isEqualByComparingTo("20");
  }

  @Test
  void afterTheEndYearNothingIsSummed() {
    for (Measure measure :
        List.of(Measure.TREND_TOTAL, Measure.CARBON_LAW_TOTAL, Measure.MEETS_PARIS)) {
      assertThat(measured(measure, FALLING, 2026).reason())
          .isEqualTo("the reference year is after 2025, the end of the sums");
    }
  }

  // 100 to 25 in two years is half a year
  @Test
  void changeIsCompounded() {
    assertThat(value(Measure.CHANGE_SINCE_FIRST_YEAR, "2015: 100, 2017: 25", 2022))
        .isEqualByComparingTo("-50");
  }

  @Test
  void changeNeedsEmissionsInTheFirstYear() {
    assertThat(measured(Measure.CHANGE_SINCE_FIRST_YEAR, "2015: 0, 2017: 25", 2022).reason())
        .isEqualTo("no emissions in 2015");
    assertThat(measured(Measure.CHANGE_SINCE_FIRST_YEAR, "2016: 10, 2017: 25", 2022).reason())
        .isEqualTo("the edition holds no figure of 2015");
  }

  // 45 left, 10 less every year: zero after 4.5 years, 182 whole days into 2025
  @Test
  void netZeroIsWhereTheLineIsAtZero() {
    assertThat(measured(Measure.NET_ZERO_DATE, "2015: 105, 2020: 55, 2021: 45", 2022))
        .isEqualTo(Measurement.on(Measure.NET_ZERO_DATE, LocalDate.of(2025, 7, 2), ""));
  }

  @Test
  void aPastNetZeroDateIsMarked() {
    assertThat(measured(Measure.NET_ZERO_DATE, "2015: 80, 2020: 30, 2021: 20", 2024).reason())
        .isEqualTo("before the reference year");
  }

  @Test
  void aLevelOrRisingTrendHasNoNetZeroDate() {
    assertThat(measured(Measure.NET_ZERO_DATE, "2015: 5, 2016: 5", 2022).reason())
        .isEqualTo("the trend does not fall");
    assertThat(measured(Measure.NET_ZERO_DATE, "2015: 5, 2016: 6", 2022).isKnown()).isFalse();
  }

  @Test
  void aTrendThatHardlyFallsHasNoDateInTheCalendar() {
    assertThat(measured(Measure.NET_ZERO_DATE, "2015: 1000, 2016: 999.999", 2022).reason())
        .isEqualTo("later than the year 9999");
  }

  @Test
  void withoutEmissionsEverythingHasAnAnswer() {
    assertThat(value(Measure.TREND_TOTAL, "2015: 0, 2016: 0", 2022)).isEqualByComparingTo("0");
    assertThat(value(Measure.MEETS_PARIS, "2015: 0, 2016: 0", 2022)).isEqualByComparingTo("1");
    assertThat(measured(Measure.NET_ZERO_DATE, "2015: 0, 2016: 0", 2022).isKnown()).isFalse();
  }

  @Test
  void oneYearHasNoTrend() {
    assertThat(measured(Measure.TREND_SLOPE, "2014: 9, 2015: 5", 2022).reason())
        .isEqualTo("the edition holds fewer than two years of the trend");
  }

  @Test
  void aMunicipalityThatLacksAYearOfTheEditionHasNoMeasures() {
    PeerFigures figures =
        new PeerFigures(
            Map.of(
                "SE-0001", amounts("2015: 1, 2016: 1, 2017: 1"),
                "SE-0002", amounts("2015: 1, 2017: 1")),
            Map.of());
    assertThat(METHOD.compare(figures, 2022).get("SE-0002"))
        .hasSameSizeAs(METHOD.measures())
        .allSatisfy(
            found -> assertThat(found.reason()).isEqualTo("the edition holds no figure of 2016"));
  }

  private static BigDecimal value(Measure measure, String tonnes, int referenceYear) {
    return measured(measure, tonnes, referenceYear).value().orElseThrow();
  }

  private static Measurement measured(Measure measure, String tonnes, int referenceYear) {
    PeerFigures figures = new PeerFigures(Map.of("SE-0001", amounts(tonnes)), Map.of());
    return METHOD.compare(figures, referenceYear).getOrDefault("SE-0001", List.of()).stream()
        .filter(found -> found.measure() == measure)
        .findFirst()
        .orElseThrow();
  }
}
