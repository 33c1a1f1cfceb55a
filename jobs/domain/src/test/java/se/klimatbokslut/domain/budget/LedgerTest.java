package se.klimatbokslut.domain.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.klimatbokslut.domain.Given.amounts;
import static se.klimatbokslut.domain.Given.gapOfFacility;
import static se.klimatbokslut.domain.Given.series;
import static se.klimatbokslut.domain.Given.tonnes;
import static se.klimatbokslut.domain.sentence.Language.EN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.Gap;
import se.klimatbokslut.domain.statistics.ScopedSeries;
import se.klimatbokslut.domain.time.YearRange;

class LedgerTest {
  private static final YearRange PERIOD = new YearRange(2020, 2023);

  // path of 10 % from 100 t: 100, 90, 81, 72.9 = 343.9 t
  private static final CarbonBudget BUDGET = budget("343.9", OptionalDouble.of(10));

  @Test
  void everyYearOfThePeriodHasItsRowAndItsPath() {
    Ledger ledger = BUDGET.ledger(series("2020: 100, 2021: 95"), ScopedSeries.EMPTY);
    assertThat(ledger.rows()).extracting(LedgerRow::year).containsExactly(2020, 2021, 2022, 2023);
    assertThat(ledger.rows())
        .extracting(row -> row.path().orElseThrow())
        .containsExactly(tonnes("100"), tonnes("90"), tonnes("81"), tonnes("72.9"));
  }

  @Test
  void rowTellsWhatIsSpentLeftAndOffThePath() {
    Ledger ledger = BUDGET.ledger(series("2020: 98, 2021: 95"), series("2020: 97"));
    LedgerRow row = ledger.rows().get(1);
    assertThat(row.cumulative()).contains(tonnes("193"));
    assertThat(row.remaining()).contains(tonnes("150.9"));
    assertThat(row.deviation()).contains(tonnes("5"));
    assertThat(row.cumulativeDeviation()).contains(tonnes("3"));
    assertThat(row.restated()).isEmpty();
    assertThat(ledger.rows().get(0).restated()).contains(tonnes("1"));
    assertThat(ledger.cumulativePath()).contains(tonnes("190"));
    assertThat(ledger.missing()).isEmpty();
  }

  @Test
  void yearsAheadHaveNothingButThePath() {
    LedgerRow ahead = BUDGET.ledger(series("2020: 98"), ScopedSeries.EMPTY).rows().get(1);
    assertThat(ahead.figure()).isEmpty();
    assertThat(ahead.cumulative()).isEmpty();
    assertThat(ahead.remaining()).isEmpty();
    assertThat(ahead.deviation()).isEmpty();
    assertThat(ahead.cumulativeDeviation()).isEmpty();
  }

  @Test
  void overspendingIsShownNotCut() {
    Ledger ledger = BUDGET.ledger(series("2020: 200, 2021: 200"), ScopedSeries.EMPTY);
    assertThat(ledger.remaining()).isEqualTo(tonnes("-56.1"));
    assertThat(ledger.requiredRate()).contains(new RequiredRate.Overspent(tonnes("56.1")));
  }

  @Test
  void ledgerNeverSumsOverAGap() {
    Ledger ledger = BUDGET.ledger(series("2020: 100, 2022: 80"), ScopedSeries.EMPTY);
    assertThat(ledger.rows())
        .extracting(LedgerRow::cumulative)
        .containsExactly(
            Optional.of(tonnes("100")), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(ledger.rows().get(2).deviation()).contains(tonnes("-1"));
    assertThat(ledger.missing())
        .extracting(clause -> clause.in(EN))
        .containsExactly(
            "the statistics hold no figures for 2021: supply an edition that holds them");
    assertThat(ledger.lastAccountedYear()).hasValue(2020);
  }

  @Test
  void gapsOutsideThePeriodDoNotConcernIt() {
    Gap gap = gapOfFacility(2018, 2021);
    ScopedSeries now = new ScopedSeries(series("2020: 100").years(), List.of(gap));
    assertThat(BUDGET.ledger(now, ScopedSeries.EMPTY).missing())
        .extracting(clause -> clause.in(EN))
        .containsExactly("facility x has no figures for 2021: supply a facilities file");
  }

  @Test
  void eachMissingYearIsToldOnceWithItsCause() {
    Gap gap = gapOfFacility(2021, 2023);
    ScopedSeries now = new ScopedSeries(series("2020: 100").years(), List.of(gap));
    assertThat(BUDGET.ledger(now, ScopedSeries.EMPTY).missing())
        .extracting(clause -> clause.in(EN))
        .containsExactly(
            "facility x has no figures for 2021, 2023: supply a facilities file",
            "the statistics hold no figures for 2022: supply an edition that holds them");
  }

  // after the gap of 2021 nothing counts: three years at 100 t and 43.9 of the fourth 100 t,
  // 0.439 x 365 = 160.2 days
  @Test
  void runOutAndRestatementStopAtAGapToo() {
    Ledger ledger = BUDGET.ledger(series("2020: 100, 2022: 1"), series("2020: 90, 2022: 1"));
    assertThat(ledger.runOut().flatMap(RunOut::levelHeld)).contains(LocalDate.ofYearDay(2023, 161));
    assertThat(ledger.restatement()).contains(new Restatement(tonnes("-10"), Co2e.ZERO, Co2e.ZERO));
    ScopedSeries since = series("2020: 90, 2022: 7");
    assertThat(BUDGET.ledger(series("2020: 100"), since).restatement())
        .contains(new Restatement(tonnes("-10"), Co2e.ZERO, Co2e.ZERO));
  }

  @Test
  void yearsAfterThePeriodShowThatTheLastOnesAreMissing() {
    assertThat(BUDGET.ledger(series("2020: 1, 2021: 1, 2025: 1"), ScopedSeries.EMPTY).missing())
        .extracting(clause -> clause.in(EN))
        .singleElement()
        .asString()
        .contains("for 2022-2023:");
  }

  @Test
  void yearsBeforeThePeriodAreNotAccountedFor() {
    Ledger ledger = BUDGET.ledger(series("2015: 120, 2019: 110"), ScopedSeries.EMPTY);
    assertThat(ledger.lastAccounted()).isEmpty();
    assertThat(ledger.remaining()).isEqualTo(tonnes("343.9"));
    assertThat(ledger.missing()).isEmpty();
    assertThat(ledger.requiredRate()).isEmpty();
    assertThat(ledger.runOut()).isEmpty();
  }

  // after 2021: 343.9 - 193 = 150.9 t for two years from 95 t: 95 + 95 q = 150.9, q = 0.58842
  @Test
  void requiredRateStartsFromTheLastAccountedLevelWithWhatIsLeft() {
    Ledger ledger = BUDGET.ledger(series("2020: 98, 2021: 95"), ScopedSeries.EMPTY);
    assertThat(ledger.requiredRate().orElseThrow().pct().orElseThrow())
        .isCloseTo(41.158, within(0.001));
    // 95 / 150.9
    assertThat(ledger.endlessRate().orElseThrow().pct().orElseThrow())
        .isCloseTo(62.956, within(0.001));
  }

  @Test
  void aBudgetUsedUpExactlyLeavesNoDebt() {
    Ledger ledger =
        BUDGET.ledger(series("2020: 100, 2021: 100, 2022: 100, 2023: 43.9"), ScopedSeries.EMPTY);
    assertThat(ledger.remaining()).isEqualTo(Co2e.ZERO);
    assertThat(ledger.debt()).isEmpty();
  }

  @Test
  void noRateIsLeftWhenThePeriodIsOver() {
    Ledger ledger = BUDGET.ledger(series("2020: 1, 2021: 1, 2022: 1, 2023: 1"), ScopedSeries.EMPTY);
    assertThat(ledger.requiredRate()).isEmpty();
    assertThat(ledger.endlessRate()).isEmpty();
  }

  // without a rate: 100 (1 + q + q^2 + q^3) = 343.9, q = 0.9
  @Test
  void withoutARateThePathStartsFromTheFigureOfTheStartYear() {
    Plan plan = budget("343.9", OptionalDouble.empty()).plan(series("2019: 150, 2020: 100"));
    assertThat(plan.in(2020)).contains(tonnes("100"));
    assertThat(plan.path().orElseThrow().rate()).isCloseTo(0.10, within(1e-12));
  }

  @Test
  void withoutARateACutPathStartsFromTheYearBefore() {
    CarbonBudget budget =
        new CarbonBudget(
            tonnes("309.51"),
            PERIOD,
            PathConvention.CUT_FIRST_YEAR,
            OptionalDouble.empty(),
            Optional.empty());
    // 100 (0.9 + 0.81 + 0.729 + 0.6561) = 309.51
    EmissionPath path = budget.plan(series("2019: 100, 2020: 500")).path().orElseThrow();
    assertThat(path.rate()).isCloseTo(0.10, within(1e-12));
  }

  @Test
  void statedStartLevelOverridesTheStatistics() {
    CarbonBudget budget =
        new CarbonBudget(
            tonnes("343.9"),
            PERIOD,
            PathConvention.UNCUT_FIRST_YEAR,
            OptionalDouble.empty(),
            Optional.of(tonnes("100")));
    assertThat(budget.plan(series("2020: 300")).path().orElseThrow().rate())
        .isCloseTo(0.10, within(1e-12));
  }

  @Test
  void statedStartLevelAndRateAreTakenAsPublished() {
    CarbonBudget budget =
        new CarbonBudget(
            tonnes("343.9"),
            PERIOD,
            PathConvention.UNCUT_FIRST_YEAR,
            OptionalDouble.of(50),
            Optional.of(tonnes("120")));
    assertThat(budget.plan(ScopedSeries.EMPTY).in(2021)).contains(tonnes("60"));
  }

  @Test
  void pathMayRiseWhenTheBudgetAllowsIt() {
    // 100 (1 + q + q^2 + q^3) = 464.1, q = 1.1
    Plan plan = budget("464.1", OptionalDouble.empty()).plan(series("2020: 100"));
    assertThat(plan.in(2021).orElseThrow().toTonnes()).isCloseTo(110, within(1e-6));
  }

  @Test
  void withoutAStartThereIsNoPathAndItSaysWhy() {
    Plan plan = budget("343.9", OptionalDouble.empty()).plan(series("2021: 100"));
    assertThat(plan.path()).isEmpty();
    assertThat(plan.whyNot().orElseThrow().in(EN))
        .isEqualTo("the statistics hold no figure for the start year 2020");
  }

  @Test
  void startAboveTheWholeBudgetHasNoPath() {
    Plan plan = budget("90", OptionalDouble.empty()).plan(series("2020: 100"));
    assertThat(plan.path()).isEmpty();
    assertThat(plan.whyNot().orElseThrow().in(EN)).contains("by 10 t");
  }

  @Test
  void prognosisCountsButTheLastDefinitiveYearIsKnown() {
    Ledger ledger = BUDGET.ledger(series("2020: 98, 2021: ~95"), ScopedSeries.EMPTY);
    assertThat(ledger.lastAccountedYear()).hasValue(2021);
    assertThat(ledger.lastDefinitive()).map(LedgerRow::year).contains(2020);
  }

  // before: 343.9 - 195 = 148.9 left after 2021; now 343.9 - 283 = 60.9 left after 2022
  @Test
  void restatementAndAddedYearExplainTheChangeOfWhatIsLeft() {
    Ledger ledger =
        BUDGET.ledger(series("2020: 98, 2021: 95, 2022: 90"), series("2020: 97, 2021: 98"));
    Restatement restatement = ledger.restatement().orElseThrow();
    assertThat(restatement).isEqualTo(new Restatement(tonnes("2"), tonnes("-90"), Co2e.ZERO));
    assertThat(restatement.change()).isEqualTo(tonnes("-88"));
  }

  @Test
  void droppedYearIsAPartOfTheChange() {
    assertThat(Restatement.between(amounts("2020: 5, 2021: 7"), amounts("2020: 4")))
        .contains(new Restatement(tonnes("1"), Co2e.ZERO, tonnes("7")));
  }

  @Test
  void withoutAPreviousEditionNothingIsRestated() {
    assertThat(BUDGET.ledger(series("2020: 98"), ScopedSeries.EMPTY).restatement()).isEmpty();
  }

  private static CarbonBudget budget(String tonnes, OptionalDouble ratePct) {
    return new CarbonBudget(
        tonnes(tonnes), PERIOD, PathConvention.UNCUT_FIRST_YEAR, ratePct, Optional.empty());
  }
}
