package se.klimatbokslut.domain.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.klimatbokslut.domain.Given.tonnes;
import static se.klimatbokslut.domain.budget.PathConvention.CONTINUOUS;
import static se.klimatbokslut.domain.budget.PathConvention.CUT_FIRST_YEAR;
import static se.klimatbokslut.domain.budget.PathConvention.LINEAR;
import static se.klimatbokslut.domain.budget.PathConvention.UNCUT_FIRST_YEAR;
import static se.klimatbokslut.domain.sentence.Language.EN;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klimatbokslut.domain.Given;
import se.klimatbokslut.domain.budget.RequiredRate.Impossible;
import se.klimatbokslut.domain.budget.RequiredRate.Increase;
import se.klimatbokslut.domain.budget.RequiredRate.Overspent;
import se.klimatbokslut.domain.budget.RequiredRate.Rate;
import se.klimatbokslut.domain.statistics.ScopedSeries;
import se.klimatbokslut.domain.statistics.YearFigure;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.domain.time.YearRange;

class RequiredRateTest {
  // 1328 kt less 218.08 kt for every year before; years left to 2040, the year itself among them
  @ParameterizedTest(name = "{0}: {1} %")
  @CsvSource({"2020, 16.0", "2021, 19.4", "2022, 24.3", "2023, 32.3", "2024, 47.9", "2025, 91.8"})
  void borlangesRateSteepensWhileTheLevelIsHeld(int year, double pct) {
    double left = 1328000 - 218080.0 * (year - 2020);
    RequiredRate rate =
        RequiredRate.within(
            UNCUT_FIRST_YEAR, tonnes("218080"), tonnes(Double.toString(left)), 2041 - year);
    assertThat(rate.pct().orElseThrow()).isCloseTo(pct, within(0.05));
  }

  // 1328 kt from 2020 with 218.08 kt held: what is required now, and what a year later. After 2024,
  // 237.6 kt are left; one year more leaves 19.52 kt, less than one uncut year
  @ParameterizedTest(name = "after {0}: {1} %, then {2}")
  @CsvSource({
    "2020, 19.4, 24.3",
    "2021, 24.3, 32.3",
    "2022, 32.3, 47.9",
    "2023, 47.9, 91.8",
    "2024, 91.8, "
  })
  void waitingAYearMakesBorlangesRateThatOfTheNext(int last, double pct, @Nullable Double waited) {
    Ledger ledger = borlangeHeldUntil(last);
    assertThat(ledger.requiredRate().orElseThrow().pct().orElseThrow())
        .isCloseTo(pct, within(0.05));
    RequiredRate waiting = ledger.rateIfWaiting().orElseThrow();
    if (waited == null) {
      assertThat(waiting).isEqualTo(new Impossible(tonnes("198560")));
    } else {
      assertThat(waiting.pct().orElseThrow()).isCloseTo(waited, within(0.05));
    }
  }

  // 7 x 218.08 kt are 198.56 kt more than 1328 kt; another year adds its 218.08 kt
  @Test
  void waitingAddsTheLevelToADebt() {
    Ledger ledger = borlangeHeldUntil(2026);
    assertThat(ledger.debt()).contains(tonnes("198560"));
    assertThat(ledger.rateIfWaiting()).contains(new Overspent(tonnes("416640")));
  }

  @Test
  void waitingThroughTheLastYearLeavesARateOnlyToDebtors() {
    assertThat(RequiredRate.afterWaiting(LINEAR, tonnes("10"), tonnes("30"), 1)).isEmpty();
    assertThat(RequiredRate.afterWaiting(LINEAR, tonnes("10"), tonnes("4"), 1))
        .contains(new Overspent(tonnes("6")));
  }

  // 100 t of 250 t left for five years under a cut-first-year path: more left than the level needs
  @Test
  void waitingIsNotDearerWhereTheBudgetAllowsAnIncrease() {
    RequiredRate now = RequiredRate.within(CUT_FIRST_YEAR, tonnes("40"), tonnes("250"), 5);
    RequiredRate then =
        RequiredRate.afterWaiting(CUT_FIRST_YEAR, tonnes("40"), tonnes("250"), 5).orElseThrow();
    assertThat(((Increase) then).yearlyPct()).isGreaterThan(((Increase) now).yearlyPct());
  }

  private static Ledger borlangeHeldUntil(int last) {
    SortedMap<Integer, YearFigure> years = new TreeMap<>();
    for (int year = 2020; year <= last; year++) {
      years.put(year, new YearFigure(tonnes("218080"), Status.DEFINITIVE, Given.EDITION));
    }
    return new CarbonBudget(
            tonnes("1328000"),
            new YearRange(2020, 2040),
            UNCUT_FIRST_YEAR,
            OptionalDouble.of(16),
            Optional.empty())
        .ledger(new ScopedSeries(years, List.of()), ScopedSeries.EMPTY);
  }

  // 120545 / (120545 + 737173) = 0.14054
  @Test
  void strangnasNeedsFourteenPercentWithoutEnd() {
    RequiredRate rate = RequiredRate.endless(CUT_FIRST_YEAR, tonnes("120545"), tonnes("737173"));
    assertThat(rate.pct().orElseThrow()).isCloseTo(14.05, within(0.005));
  }

  // E0/B = 0.1: uncut 0.1, continuous 1 - e^-0.1, linear half of it
  @Test
  void endlessRateFollowsTheConvention() {
    assertThat(endless(UNCUT_FIRST_YEAR)).isCloseTo(10, within(1e-9));
    assertThat(endless(CONTINUOUS)).isCloseTo(9.516258, within(1e-6));
    assertThat(endless(LINEAR)).isCloseTo(5, within(1e-9));
  }

  @Test
  void spentBudgetSaysByHowMuch() {
    RequiredRate rate = RequiredRate.within(UNCUT_FIRST_YEAR, tonnes("100"), tonnes("-30"), 10);
    assertThat(rate).isEqualTo(new Overspent(tonnes("30")));
    assertThat(rate.pct()).isEmpty();
    assertThat(rate.sentence(2022).in(EN))
        .isEqualTo("overspent by 30 t; only negative emissions of 30 t would restore the budget");
  }

  @Test
  void nothingLeftIsOverspentByNothing() {
    assertThat(RequiredRate.within(LINEAR, tonnes("100"), tonnes("0"), 10))
        .isEqualTo(new Overspent(tonnes("0")));
  }

  @Test
  void uncutFirstYearAboveTheRestLeavesNoRate() {
    RequiredRate rate = RequiredRate.within(UNCUT_FIRST_YEAR, tonnes("100"), tonnes("80"), 10);
    assertThat(rate).isEqualTo(new Impossible(tonnes("20")));
    assertThat(rate.pct()).isEmpty();
    assertThat(rate.sentence(2022).in(EN)).endsWith("exceeds what is left by 20 t");
  }

  @Test
  void uncutFirstYearEqualToTheRestMeansACutToNothing() {
    RequiredRate rate = RequiredRate.within(UNCUT_FIRST_YEAR, tonnes("80"), tonnes("80"), 10);
    assertThat(rate.pct().orElseThrow()).isCloseTo(100, within(1e-9));
  }

  // one year left: 100 (1 - r) = 80
  @Test
  void cutFirstYearCanStillMeetASmallerRest() {
    RequiredRate rate = RequiredRate.within(CUT_FIRST_YEAR, tonnes("100"), tonnes("80"), 1);
    assertThat(rate.pct().orElseThrow()).isCloseTo(20, within(1e-9));
  }

  // k = ln 2: 100 (1 - 0.25) / 0.693147 = 108.202 t in two years
  @Test
  void continuousRateSpendsTheRestOverTheYears() {
    RequiredRate rate = RequiredRate.within(CONTINUOUS, tonnes("100"), tonnes("108.2021281"), 2);
    assertThat(rate.pct().orElseThrow()).isCloseTo(50, within(1e-6));
    assertThat(rate.sentence(2022).in(EN))
        .isEqualTo("a cut of 50.0 % a year is required from 2022");
  }

  // two years, uncut: 100 + 100 q = 250, q = 1.5
  @Test
  void ampleBudgetAllowsAnIncrease() {
    RequiredRate rate = RequiredRate.within(UNCUT_FIRST_YEAR, tonnes("100"), tonnes("250"), 2);
    assertThat(rate).isInstanceOf(Increase.class);
    assertThat(((Increase) rate).yearlyPct()).isCloseTo(50, within(1e-9));
    assertThat(rate.pct()).isEmpty();
    assertThat(rate.sentence(2022).in(EN)).contains("allows an increase of 50.0 % a year");
  }

  @Test
  void lastUncutYearThatFitsNeedsNoCut() {
    assertThat(RequiredRate.within(UNCUT_FIRST_YEAR, tonnes("100"), tonnes("250"), 1))
        .isInstanceOf(Increase.class);
  }

  // linear over 10 years: 100 (10 - 50 r) = 1200 t, r = -4 %
  @Test
  void linearPathMayRise() {
    RequiredRate rate = RequiredRate.within(LINEAR, tonnes("100"), tonnes("1200"), 10);
    assertThat(rate.sentence(2022).in(EN)).contains("increase of 4.0 %");
  }

  @Test
  void levelOfZeroNeedsNoCut() {
    assertThat(RequiredRate.within(CONTINUOUS, tonnes("0"), tonnes("10"), 5))
        .isEqualTo(new Rate(0));
  }

  private static double endless(PathConvention convention) {
    return RequiredRate.endless(convention, tonnes("100"), tonnes("1000")).pct().orElseThrow();
  }
}
