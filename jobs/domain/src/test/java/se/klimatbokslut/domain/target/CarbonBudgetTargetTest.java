package se.klimatbokslut.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.klimatbokslut.domain.Given.emissions;
import static se.klimatbokslut.domain.Given.head;
import static se.klimatbokslut.domain.Given.scope;
import static se.klimatbokslut.domain.Given.tonnes;
import static se.klimatbokslut.domain.Given.withSinks;
import static se.klimatbokslut.domain.sentence.Language.EN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.Given;
import se.klimatbokslut.domain.budget.LedgerRow;
import se.klimatbokslut.domain.budget.PathConvention;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ReasonCode;
import se.klimatbokslut.domain.verdict.Verdict;

class CarbonBudgetTargetTest {
  // path of 10 % from 100 t: 100, 90, 81, 72.9 = 343.9 t
  private static final CarbonBudgetTarget TARGET = target("343.9", OptionalDouble.of(10));

  @Test
  void onTrackWhileTheSumStaysBelowThePath() {
    Progress progress = TARGET.progress(emissions("2020: 98, 2021: 90"));
    assertThat(progress.verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(progress.reason().in(EN))
        .startsWith(
            "emissions 2020-2021 were 188 t in all, 2 t less than the 190 t that the pathway allows;"
                + " 2021 alone had 90 t, just what it may; yet a cut of ")
        .contains(" a year is now required from 2022, more than the pathway's 10.0 %");
    assertThat(progress.margin().orElseThrow().amount()).isEqualByComparingTo("2");
    assertThat(progress.margin().orElseThrow().unit()).isEqualTo("t");
    // 2 t are 2/90 of the last year
    assertThat(progress.margin().orElseThrow().years().orElseThrow())
        .isCloseTo(2.0 / 90, within(1e-12));
    assertThat(progress.flip().orElseThrow().sentence().in(EN))
        .isEqualTo("too-close-to-call if the figure of 2021 was more than 0 t higher");
  }

  @Test
  void exactlyOnThePathIsOnTrack() {
    assertThat(TARGET.progress(emissions("2020: 100, 2021: 90")).verdict())
        .isEqualTo(Verdict.ON_TRACK);
  }

  @Test
  void offTrackOnceSumAndLevelAreAboveThePath() {
    Progress progress = TARGET.progress(emissions("2020: 98, 2021: 95"));
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(progress.margin().orElseThrow().amount()).isEqualByComparingTo("-3");
    assertThat(progress.flip().orElseThrow().sentence().in(EN))
        .isEqualTo("too-close-to-call if the figure of 2021 was 3 t lower");
    assertThat(progress.flip().orElseThrow().amount()).isEqualByComparingTo("3");
    assertThat(progress.flip().orElseThrow().to()).isEqualTo(Verdict.TOO_CLOSE_TO_CALL);
  }

  // 190 t are the path's for two years, of which the second has 90 t
  @Test
  void oneOfTwoConditionsLeavesTheAnswerOpen() {
    Progress sumKept = TARGET.progress(emissions("2020: 95, 2021: 94"));
    assertThat(sumKept.verdict()).isEqualTo(Verdict.TOO_CLOSE_TO_CALL);
    assertThat(sumKept.code()).contains(ReasonCode.SUM_BELOW_LEVEL_ABOVE);
    assertThat(sumKept.margin().orElseThrow().amount()).isEqualByComparingTo("1");
    assertThat(sumKept.flip()).isEmpty();
    Progress levelKept = TARGET.progress(emissions("2020: 105, 2021: 89"));
    assertThat(levelKept.verdict()).isEqualTo(Verdict.TOO_CLOSE_TO_CALL);
    assertThat(levelKept.code()).contains(ReasonCode.SUM_ABOVE_LEVEL_BELOW);
    assertThat(levelKept.reason().in(EN))
        .startsWith(
            "emissions 2020-2021 were 194 t in all, 4 t more than the 190 t that the pathway"
                + " allows; 2021 alone had 89 t, 1 t less than its 90 t; ");
  }

  // sum and level are the same in the first year, so one tonne changes both
  @Test
  void inTheFirstYearBothConditionsTurnTogether() {
    assertThat(TARGET.progress(emissions("2020: 99")).flip().orElseThrow().sentence().in(EN))
        .isEqualTo("off-track if the figure of 2020 was more than 1 t higher");
    assertThat(TARGET.progress(emissions("2020: 101")).flip().orElseThrow().sentence().in(EN))
        .isEqualTo("on-track if the figure of 2020 was 1 t lower");
  }

  // the rate that spends 343.9 t from the 100 t of 2020 on has 100 t in 2020
  @Test
  void outturnThatThePathStartsFromIsNotOnIt() {
    CarbonBudgetTarget solved = target("343.9", OptionalDouble.empty());
    Progress progress = solved.progress(emissions("2020: 100"));
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.code()).contains(ReasonCode.NO_START_YEAR);
    assertThat(progress.reason().in(EN))
        .isEqualTo(
            "the newest figure is of 2020, and 2021 is the first year in which emissions should"
                + " have fallen");
    assertThat(solved.progress(emissions("2020: 100, 2021: 89")).verdict())
        .isEqualTo(Verdict.ON_TRACK);
    assertThat(solved.progress(emissions("2020: 344")).verdict()).isEqualTo(Verdict.MISSED);
  }

  /**
   * 95 t less 10 t repaid are 85 t; 200 t less 95 t repaid 105 t, together 190 t: just the path's.
   */
  @Test
  void negativeEmissionsRepayWhereTheTextLetsThem() {
    CarbonBudgetTarget repaying =
        new CarbonBudgetTarget(
            head(),
            tonnes("343.9"),
            new YearRange(2020, 2023),
            OptionalDouble.of(10),
            PathConvention.UNCUT_FIRST_YEAR,
            Optional.empty(),
            true);
    Statistics sinks = withSinks("2020: 200, 2021: 95", "2020: 95, 2021: 10");
    List<LedgerRow> rows = repaying.ledger(sinks).rows();
    assertThat(rows.get(1).repaid()).contains(tonnes("10"));
    assertThat(rows.get(1).cumulative()).contains(tonnes("190"));
    assertThat(rows.get(1).remaining()).contains(tonnes("153.9"));
    assertThat(rows.get(1).deviation()).contains(tonnes("-5"));
    Progress progress = repaying.progress(sinks);
    assertThat(progress.verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(progress.reason().in(EN))
        .startsWith(
            "emissions 2020-2021 were 190 t in all, just what the pathway allows; 2021 alone had"
                + " 85 t, 5 t less than its 90 t; ");
    // without them 295 t against 190 t, 95 t against 90 t
    assertThat(TARGET.progress(sinks).verdict()).isEqualTo(Verdict.OFF_TRACK);
    // 390 t less 10 t are 36.1 t too much
    Progress debt = repaying.progress(withSinks("2020: 200, 2021: 190", "2020: 5, 2021: 5"));
    assertThat(debt.verdict()).isEqualTo(Verdict.MISSED);
    assertThat(debt.debt()).contains(tonnes("36.1"));
  }

  @Test
  void figuresOfTheAnswerAreSumsSinceTheStart() {
    Progress progress = TARGET.progress(emissions("2020: 98, 2021: 95"));
    assertThat(progress.latestDefinitiveYear()).hasValue(2021);
    assertThat(progress.status()).contains(Status.DEFINITIVE);
    assertThat(progress.editionId()).contains(Given.EDITION);
    assertThat(progress.value().orElseThrow()).isEqualByComparingTo("193");
    assertThat(progress.pathValue().orElseThrow()).isEqualByComparingTo("190");
    assertThat(progress.targetValue().orElseThrow()).isEqualByComparingTo("343.9");
    assertThat(progress.unit()).isEqualTo("t");
    // 95 + 95 q = 150.9
    assertThat(progress.requiredRatePct().orElseThrow()).isCloseTo(41.158, within(0.001));
    assertThat(progress.endlessRatePct().orElseThrow()).isCloseTo(62.956, within(0.001));
    // 98, 95, then 92 and 58.9 of 89 t: 0.6618 x 365 = 241.6 days into 2023
    assertThat(progress.runOutDate()).contains(LocalDate.ofYearDay(2023, 242));
  }

  @Test
  void missedAsSoonAsMoreThanTheBudgetIsEmitted() {
    Progress progress = TARGET.progress(emissions("2020: 200, 2021: 200"));
    assertThat(progress.verdict()).isEqualTo(Verdict.MISSED);
    assertThat(progress.reason().in(EN))
        .isEqualTo(
            "emissions 2020-2021 exceed the budget of 343.9 t by 56.1 t; "
                + "only negative emissions of 56.1 t would restore it; "
                + "if 2022 equals 2021, the debt becomes 256.1 t");
    assertThat(progress.margin().orElseThrow().amount()).isEqualByComparingTo("-56.1");
    assertThat(progress.requiredRatePct()).isEmpty();
  }

  // 343.9 - 193 = 150.9 t from 95 t: 95 + 95 q = 150.9, q = 0.58842; after 95 t more, 55.9 t are
  // less than the 95 t that an uncut 2023 has
  @Test
  void offTrackSaysWhatIsRequiredAndWhatWaitingCosts() {
    assertThat(TARGET.progress(emissions("2020: 98, 2021: 95")).reason().in(EN))
        .isEqualTo(
            "emissions 2020-2021 were 193 t in all, 3 t more than the 190 t that the pathway allows;"
                + " 2021 alone had 95 t, 5 t more than its 90 t; a cut of 41.2 % a year is required"
                + " from 2022, more than the pathway's 10.0 %; if 2022 equals 2021, no rate is steep"
                + " enough");
  }

  // 343.9 - 50 = 293.9 t from 50 t in three years: an increase, so waiting is not told
  @Test
  void ampleBudgetSaysThatNoCutIsRequired() {
    Progress progress = TARGET.progress(emissions("2020: 50"));
    assertThat(progress.reason().in(EN))
        .startsWith(
            "emissions 2020 were 50 t in all, 50 t less than the 100 t that the pathway allows; 2020"
                + " alone had 50 t, 50 t less than its 100 t; no cut is required")
        .endsWith(" a year");
    assertThat(progress.requiredRatePct()).isEmpty();
  }

  // left are 153.9 t, 95 + 95 x 0.62
  @Test
  void sumExactlyOnThePathSaysSo() {
    assertThat(TARGET.progress(emissions("2020: 95, 2021: 95")).reason().in(EN))
        .startsWith(
            "emissions 2020-2021 were 190 t in all, just what the pathway allows; 2021 alone had"
                + " 95 t, 5 t more than its 90 t; yet a cut of 38.0 % a year");
  }

  // a straight path's rate is a share of its start level, another level than that of the last year
  @Test
  void rateOfAStraightPathIsNotCompared() {
    CarbonBudgetTarget straight =
        new CarbonBudgetTarget(
            head(),
            tonnes("343.9"),
            new YearRange(2020, 2023),
            OptionalDouble.of(10),
            PathConvention.LINEAR,
            Optional.empty(),
            false);
    assertThat(straight.progress(emissions("2020: 120")).reason().in(EN))
        .contains(" a year is required from 2021; if 2021 equals 2020")
        .doesNotContain("more than the pathway's");
  }

  // 251.191 t are left for three years from 92.709 t: 1 + q + q^2 = 2.709456, a cut of 10.02 %
  @Test
  void aRateThatReadsLikeThePathsIsNotCalledMore() {
    assertThat(TARGET.progress(emissions("2020: 92.709")).reason().in(EN))
        .contains("; a cut of 10.0 % a year is required from 2021; ")
        .doesNotContain("more than the pathway's");
  }

  @Test
  void aLevelPathHasNoRateToCompareWith() {
    assertThat(target("400", OptionalDouble.of(0)).progress(emissions("2020: 110")).reason().in(EN))
        .contains("a year is required from 2021")
        .doesNotContain("more than the pathway's");
  }

  @Test
  void debtIsWhatWasEmittedBeyondTheBudget() {
    Progress progress = TARGET.progress(emissions("2020: 200, 2021: 200"));
    assertThat(progress.debt()).contains(tonnes("56.1"));
    assertThat(progress.rateIfWaitingPct()).isEmpty();
    assertThat(TARGET.progress(emissions("2020: 98")).debt()).isEmpty();
  }

  @Test
  void lastYearOfThePeriodLeavesNothingToWaitFor() {
    Progress progress = TARGET.progress(emissions("2020: 400, 2021: 1, 2022: 1, 2023: 1"));
    assertThat(progress.reason().in(EN)).doesNotContain("equals");
    assertThat(progress.debt()).contains(tonnes("59.1"));
  }

  @Test
  void firstYearMayOverspendAlready() {
    assertThat(TARGET.progress(emissions("2020: 400")).reason().in(EN))
        .startsWith("emissions 2020 exceed the budget of 343.9 t by 56.1 t");
  }

  @Test
  void marginHasNoYearsWithoutEmissions() {
    Progress progress = TARGET.progress(emissions("2020: 0"));
    assertThat(progress.margin().orElseThrow().amount()).isEqualByComparingTo("100");
    assertThat(progress.margin().orElseThrow().years()).isEmpty();
  }

  @Test
  void metWhenThePeriodEndsWithinTheBudget() {
    Progress progress = TARGET.progress(emissions("2020: 100, 2021: 100, 2022: 100, 2023: 43.9"));
    assertThat(progress.verdict()).isEqualTo(Verdict.MET);
    assertThat(progress.reason().in(EN))
        .isEqualTo("emissions 2020-2023 stayed within the budget of 343.9 t with 0 t left");
  }

  // 260 t of the path's 271 t to 2022, and 80 t of its 81 t
  @Test
  void prognosisNeitherMeetsNorMisses() {
    assertThat(Given.progress(TARGET, "2020: 90, 2021: 90, 2022: 80, 2023: ~70").verdict())
        .isEqualTo(Verdict.ON_TRACK);
    Progress overspent = Given.progress(TARGET, "2020: 100, 2021: ~300");
    assertThat(overspent.verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(overspent.valueYear()).hasValue(2020);
    assertThat(overspent.status()).contains(Status.DEFINITIVE);
    assertThat(overspent.latestDefinitiveYear()).hasValue(2020);
    assertThat(overspent.outlook().orElseThrow().value()).isEqualByComparingTo("400");
  }

  @Test
  void missingFacilityIsNamedAndNothingIsJudged() {
    ScopeRule withoutSsab =
        scope(Set.of(), Set.of(), Set.of("ssab-borlange"), InternationalTransport.MUNICIPAL);
    CarbonBudgetTarget target =
        new CarbonBudgetTarget(
            head(Perspective.TERRITORIAL, withoutSsab),
            tonnes("343.9"),
            new YearRange(2020, 2023),
            OptionalDouble.of(10),
            PathConvention.UNCUT_FIRST_YEAR,
            Optional.empty(),
            false);
    Progress progress = target.progress(emissions("2015: 120, 2020: 98, 2021: 95"));
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.missing())
        .extracting(clause -> clause.in(EN))
        .containsExactly(
            "facility ssab-borlange has no figures for 2020-2021: supply a facilities file");
    assertThat(progress.value()).isEmpty();
  }

  @Test
  void gapInThePeriodIsNotAssessable() {
    Progress progress = TARGET.progress(emissions("2020: 98, 2022: 95"));
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.missing())
        .singleElement()
        .extracting(clause -> clause.in(EN))
        .asString()
        .contains("2021");
  }

  @Test
  void periodAheadOfTheStatisticsIsNotAssessable() {
    Progress progress = TARGET.progress(emissions("2018: 98, 2019: 95"));
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.reason().in(EN))
        .isEqualTo("no year of the period 2020-2023 is in the statistics");
    assertThat(progress.latestDefinitiveYear()).hasValue(2019);
  }

  @Test
  void withoutAPathThereIsNoTrackToBeOn() {
    CarbonBudgetTarget cut =
        new CarbonBudgetTarget(
            head(),
            tonnes("343.9"),
            new YearRange(2020, 2023),
            OptionalDouble.empty(),
            PathConvention.CUT_FIRST_YEAR,
            Optional.empty(),
            false);
    Progress progress = cut.progress(emissions("2020: 98"));
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.reason().in(EN)).contains("start year 2019");
    assertThat(progress.value().orElseThrow()).isEqualByComparingTo("98");
  }

  private static CarbonBudgetTarget target(String budget, OptionalDouble ratePct) {
    return new CarbonBudgetTarget(
        head(),
        tonnes(budget),
        new YearRange(2020, 2023),
        ratePct,
        PathConvention.UNCUT_FIRST_YEAR,
        Optional.empty(),
        false);
  }
}
