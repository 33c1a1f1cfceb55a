package se.klimatbokslut.domain.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.amounts;
import static se.klimatbokslut.domain.Given.series;
import static se.klimatbokslut.domain.Given.tonnes;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RunOutTest {
  // 1328 / 218.08 = 6.0895 years after 1 January 2020; 0.0895 x 365 = 32.7 days into 2026
  @Test
  void borlangesBudgetEndsInEarly2026WhenTheLevelIsHeld() {
    RunOut runOut = runOut("1328000", "2020: 218080, 2021: 218080");
    assertThat(runOut.levelHeld()).contains(LocalDate.of(2026, 2, 2));
  }

  // 100 t a year against 250 t: half of 2022, day 183 of 365
  @Test
  void dayIsLinearInsideTheYear() {
    assertThat(runOut("250", "2020: 100").levelHeld()).contains(LocalDate.of(2022, 7, 2));
  }

  // half of 2024, which has 366 days: 183 of them do not exceed the budget, the 184th does
  @Test
  void leapYearHasItsDay() {
    assertThat(runOut("450", "2020: 100").levelHeld()).contains(LocalDate.of(2024, 7, 2));
    assertThat(runOut("150", "2020: 100").levelHeld()).contains(LocalDate.of(2021, 7, 2));
  }

  @Test
  void budgetUsedUpExactlyAtTheEndOfAYearIsPassedOnNewYearsDay() {
    assertThat(runOut("200", "2020: 100").levelHeld()).contains(LocalDate.of(2022, 1, 1));
  }

  @Test
  void pastOverspendingHasItsDateInThePast() {
    // 2020: 100, then 50 of 200 t: a quarter of 2021, 91.25 days
    assertThat(runOut("150", "2020: 100, 2021: 200, 2022: 10").levelHeld())
        .contains(LocalDate.of(2021, 4, 2));
  }

  // falls 10 t a year: 100, 90, then 80 and 30 of 70 t: 0.42857 x 365 = 156.4 days into 2023;
  // held: 100, 90, 90 and 20 of 90 t: 0.2222 x 365 = 81.1 days
  @Test
  void trendLineRunsOutLaterThanTheHeldLevel() {
    RunOut runOut = runOut("300", "2020: 100, 2021: 90");
    assertThat(runOut.trend()).contains(LocalDate.ofYearDay(2023, 157));
    assertThat(runOut.levelHeld()).contains(LocalDate.ofYearDay(2023, 82));
    assertThat(runOut.date()).isEqualTo(runOut.trend());
  }

  // 100, 50, 0, 0 ... never exceed 200 t
  @Test
  void trendThatFallsToZeroInTimeNeverRunsOut() {
    RunOut runOut = runOut("200", "2020: 100, 2021: 50");
    assertThat(runOut.trend()).isEmpty();
    assertThat(runOut.hasTrend()).isTrue();
    assertThat(runOut.date()).isEmpty();
    assertThat(runOut.levelHeld()).contains(LocalDate.of(2023, 1, 1));
  }

  // the half tonne of the 501st year, in the 183 first of its 366 days; with a tonne more it is
  // the 502nd
  @Test
  void fiveHundredYearsAheadAreTheLastLookedAt() {
    assertThat(runOut("500.5", "2020: 1").levelHeld()).contains(LocalDate.ofYearDay(2520, 184));
    assertThat(runOut("501.5", "2020: 1").levelHeld()).isEmpty();
  }

  @Test
  void withoutATrendTheHeldLevelIsTheAnswer() {
    RunOut runOut = runOut("250", "2020: 100");
    assertThat(runOut.hasTrend()).isFalse();
    assertThat(runOut.date()).contains(LocalDate.of(2022, 7, 2));
  }

  @Test
  void withoutEmissionsNothingRunsOut() {
    assertThat(runOut("250", "2020: 0").levelHeld()).isEmpty();
  }

  @Test
  void yearsBeforeTheBudgetTakePartInTheTrendButNotInTheSum() {
    RunOut runOut =
        RunOut.of(tonnes("250"), amounts("2020: 100"), series("2018: 120, 2019: 110, 2020: 100"))
            .orElseThrow();
    // 100, 90, then 60 of 80 t: 0.75 x 365 = 273.75 days into 2022
    assertThat(runOut.trend()).contains(LocalDate.ofYearDay(2022, 274));
  }

  @Test
  void yearsAfterTheLastAccountedOneTakeNoPart() {
    RunOut runOut =
        RunOut.of(tonnes("250"), amounts("2020: 100"), series("2020: 100, 2022: 10")).orElseThrow();
    assertThat(runOut.hasTrend()).isFalse();
  }

  private static RunOut runOut(String budget, String emissions) {
    return RunOut.of(tonnes(budget), amounts(emissions), series(emissions)).orElseThrow();
  }
}
