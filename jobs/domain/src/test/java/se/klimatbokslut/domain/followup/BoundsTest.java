package se.klimatbokslut.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.head;
import static se.klimatbokslut.domain.Given.sector;
import static se.klimatbokslut.domain.Given.tonnes;
import static se.klimatbokslut.domain.sentence.Language.EN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.Given;
import se.klimatbokslut.domain.budget.PathConvention;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.domain.statistics.FacilityFigure;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.statistics.StatisticsBuilder;
import se.klimatbokslut.domain.target.AnnualReduction;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.CeilingUnit;
import se.klimatbokslut.domain.target.ExcludedFacility;
import se.klimatbokslut.domain.target.InternationalTransport;
import se.klimatbokslut.domain.target.LevelCeiling;
import se.klimatbokslut.domain.target.ReductionFromBase;
import se.klimatbokslut.domain.target.ReductionPath;
import se.klimatbokslut.domain.target.ScopeRule;
import se.klimatbokslut.domain.target.TargetHead;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ReasonCode;
import se.klimatbokslut.domain.verdict.Verdict;

/** Emissions of 100 t a year, of which a steelworks in the industry of 60 t has an unknown part. */
class BoundsTest {
  private static final TargetHead WITHOUT_STEEL = headWithout(steel("industry"));

  // path of 10 % from 100 t: 100, 90, 81, 72.9 = 343.9 t. Two years: 80 to 200 t, the path 190 t
  @Test
  void differentVerdictsAtTheBoundsAreNone() {
    Progress progress = Given.progress(budget(343.9), emissions().build());
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.explanation().in(EN))
        .isEqualTo(
            "facility steel, which the target leaves out, has no figures for 2020-2021; if nothing of"
                + " the sector industry came from it: off-track (200 t emitted and 143.9 t of the"
                + " budget left); if all of it did: on-track (80 t emitted and 263.9 t of the budget"
                + " left); a facilities file with facility_id, municipality_id, year, gas and tonnes"
                + " for 2020-2021 settles it");
    assertThat(progress.value()).isEmpty();
    assertThat(progress.valueLow().orElseThrow()).isEqualByComparingTo("80");
    assertThat(progress.valueHigh().orElseThrow()).isEqualByComparingTo("200");
    assertThat(progress.pathValue().orElseThrow()).isEqualByComparingTo("190");
    assertThat(progress.targetValue().orElseThrow()).isEqualByComparingTo("343.9");
    assertThat(progress.requiredRatePct()).isEmpty();
    assertThat(progress.margin()).isEmpty();
    assertThat(progress.runOut()).isEmpty();
    assertThat(progress.latestDefinitiveYear()).hasValue(2021);
    assertThat(progress.status()).contains(Status.DEFINITIVE);
  }

  // with 800 t the path has 232.626 + 209.363 t, the second year 109.363 t more than 100 t
  @Test
  void sameVerdictAtBothBoundsIsOne() {
    Progress progress = Given.progress(budget(800), emissions().build());
    assertThat(progress.verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(progress.reason().in(EN))
        .isEqualTo(
            "facility steel, which the target leaves out, has no figures for 2020-2021, and the"
                + " answer is the same at both bounds: if nothing of the sector industry came from"
                + " it: on-track (200 t emitted and 600 t of the budget left); if all of it did:"
                + " on-track (80 t emitted and 720 t of the budget left)");
    assertThat(progress.value()).isEmpty();
    assertThat(progress.flip().orElseThrow().sentence().in(EN))
        .isEqualTo(
            "too-close-to-call if the figure of 2021 was more than 109.363 t higher, counted with"
                + " nothing from the facility");
  }

  // 80 t and more are more than 70 t
  @Test
  void budgetMissedAtBothBoundsIsMissed() {
    Progress progress = Given.progress(budget(70), emissions().build());
    assertThat(progress.verdict()).isEqualTo(Verdict.MISSED);
    assertThat(progress.reason().in(EN))
        .endsWith(
            "missed (200 t emitted and the budget overspent by 130 t); if all of it did: missed (80 t"
                + " emitted and the budget overspent by 10 t)");
    assertThat(progress.debt()).isEmpty();
  }

  // 2020 is known: 100 - 30 = 70 t; with 2021, 110 to 170 t against the 441.989 t of both years
  @Test
  void knownYearsAreExact() {
    Statistics known = emissions().facilities(List.of(figure(2020, "30"))).build();
    Progress progress = Given.progress(budget(800), known);
    assertThat(progress.verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(progress.valueLow().orElseThrow()).isEqualByComparingTo("110");
    assertThat(progress.valueHigh().orElseThrow()).isEqualByComparingTo("170");
    assertThat(progress.reason().in(EN)).contains("has no figures for 2021, and");
  }

  // 170 t are within the path's 190 t, of which 2021 has 90 t: 100 t are not, 40 t are
  @Test
  void levelOfTheLastYearMayDifferWhereTheSumDoesNot() {
    Statistics known = emissions().facilities(List.of(figure(2020, "30"))).build();
    Progress progress = Given.progress(budget(343.9), known);
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.code()).contains(ReasonCode.FACILITY_NOT_DELIVERED);
    assertThat(progress.reason().in(EN))
        .contains("too-close-to-call (170 t emitted", "on-track (110 t emitted");
  }

  @Test
  void nothingIsOpenOnceAllYearsAreKnown() {
    Statistics known =
        emissions().facilities(List.of(figure(2020, "30"), figure(2021, "20"))).build();
    Progress progress = Given.progress(budget(343.9), known);
    assertThat(progress.value().orElseThrow()).isEqualByComparingTo("150");
    assertThat(progress.valueLow()).isEmpty();
    assertThat(progress.reason()).isEqualTo(budget(343.9).progress(known).reason());
  }

  @Test
  void facilityOfAnUnnamedSectorIsMissingAsBefore() {
    CarbonBudgetTarget target =
        budget(headWithout(new ExcludedFacility("steel", Optional.empty())), 800);
    Progress progress = Given.progress(target, emissions().build());
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.explanation().in(EN))
        .isEqualTo(
            "years of the period 2020-2023 are missing from the statistics: facility steel has no"
                + " figures for 2020-2021: supply a facilities file");
  }

  /**
   * Both at the lower bound (40 to 40 t) and at the upper (100 to 100 t) emissions stand still. The
   * steelworks may have closed in between, so that they fell from 100 to 40 t: a reading.
   */
  @Test
  void facilityMayHaveGoneFromOneBoundToTheOther() {
    AnnualReduction target =
        new AnnualReduction(
            WITHOUT_STEEL, 10, OptionalInt.of(2020), OptionalInt.empty(), Optional.empty());
    Progress progress = Given.progress(target, emissions().build());
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    // taken off in 2020 only: 40 to 100 t; in 2021 only: 100 to 40 t, the one of three that differs
    assertThat(progress.robustness().orElseThrow().readings()).isEqualTo(3);
    assertThat(progress.robustness().orElseThrow().firstOther().orElseThrow().sentence().in(EN))
        .isEqualTo(
            "the answer is “on-track” if facility steel emitted much up to 2020 and little after, or"
                + " the other way round");
  }

  /**
   * Industry of 60 and 45 t beside 40 and 35 t: 100 to 80 t, or 40 to 35 t, are 10 % less and more
   * both times; 40 to 80 t, with a steelworks that opened, are not.
   */
  @Test
  void goodAnswerIsWithheldWhereAMixtureTurnsIt() {
    AnnualReduction target =
        new AnnualReduction(
            WITHOUT_STEEL, 10, OptionalInt.of(2020), OptionalInt.empty(), Optional.empty());
    Statistics falling =
        Statistics.builder().figures(both("2020: 60, 2021: 45", "2020: 40, 2021: 35")).build();
    Progress progress = Given.progress(target, falling);
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.code()).contains(ReasonCode.FACILITY_NOT_DELIVERED);
    assertThat(progress.reason().in(EN)).startsWith("the answer is “off-track” if facility steel");
  }

  /** From 40 to 100 t is a rise of 150 %, from 100 to 40 t a cut of 60 %. */
  @Test
  void aCutIsBoundedByTheMixtures() {
    ReductionFromBase target =
        new ReductionFromBase(
            WITHOUT_STEEL,
            50,
            OptionalInt.of(2020),
            2030,
            Optional.empty(),
            ReductionPath.LINEAR,
            false);
    Progress progress = Given.progress(target, emissions().build());
    assertThat(progress.valueLow().orElseThrow()).isEqualByComparingTo("-150");
    assertThat(progress.valueHigh().orElseThrow()).isEqualByComparingTo("60");
  }

  // one year alone: no facilities file settles that
  @Test
  void whatTheFacilityWouldNotSettleIsNotSaidOfIt() {
    LevelCeiling ceiling =
        new LevelCeiling(
            WITHOUT_STEEL,
            BigDecimal.TEN,
            CeilingUnit.TONNES,
            2030,
            OptionalInt.empty(),
            Optional.empty(),
            ReductionPath.LINEAR);
    Progress progress =
        Given.progress(ceiling, Statistics.builder().figures(both("2020: 60", "2020: 40")).build());
    assertThat(progress.code()).contains(ReasonCode.ONE_YEAR_ONLY);
    assertThat(progress.reason().in(EN))
        .contains("one year alone says nothing of the way there")
        .endsWith("counted with nothing from the facility");
  }

  // a file for the years before 2020 would not settle anything
  @Test
  void onlyYearsThatMatterAreAskedFor() {
    Statistics longer =
        Statistics.builder()
            .figures(both("2018: 60, 2019: 60, 2020: 60", "2018: 40, 2019: 40, 2020: 40"))
            .build();
    assertThat(Given.progress(budget(85), longer).reason().in(EN))
        .contains("steel, which the target leaves out, has no figures for 2020;");
  }

  // known parts of the other works are not the steelworks'
  @Test
  void knownFacilitiesOfTheSectorNarrowTheBounds() {
    CarbonBudgetTarget target = budget(headWithout(steel("industry"), paper()), 343.9);
    Statistics paperKnown =
        emissions()
            .facilities(
                List.of(
                    new FacilityFigure("paper", 2020, tonnes("25")),
                    new FacilityFigure("paper", 2021, tonnes("25"))))
            .build();
    Progress progress = Given.progress(target, paperKnown);
    // 75 t a year at most; at least 100 - 60 t
    assertThat(progress.valueLow().orElseThrow()).isEqualByComparingTo("80");
    assertThat(progress.valueHigh().orElseThrow()).isEqualByComparingTo("150");
    assertThat(progress.verdict()).isEqualTo(Verdict.ON_TRACK);
  }

  // industry is open from 0 to 60 t; the depot's 25 t lie in transport and are known
  @Test
  void knownFacilitiesOfOtherSectorsNarrowNothing() {
    ExcludedFacility depot = new ExcludedFacility("depot", Optional.of("transport"));
    CarbonBudgetTarget target = budget(headWithout(steel("industry"), depot), 343.9);
    Statistics depotKnown =
        emissions()
            .facilities(
                List.of(
                    new FacilityFigure("depot", 2020, tonnes("25")),
                    new FacilityFigure("depot", 2021, tonnes("25"))))
            .build();
    Progress progress = Given.progress(target, depotKnown);
    assertThat(progress.valueLow().orElseThrow()).isEqualByComparingTo("30");
    assertThat(progress.valueHigh().orElseThrow()).isEqualByComparingTo("150");
  }

  // the paper mill is open in 2019 only, before the period
  @Test
  void onlyFacilitiesThatMatterAreAskedFor() {
    Statistics paperKnown =
        Statistics.builder()
            .figures(both("2019: 60, 2020: 60", "2019: 40, 2020: 40"))
            .facilities(List.of(new FacilityFigure("paper", 2020, tonnes("25"))))
            .build();
    CarbonBudgetTarget target = budget(headWithout(steel("industry"), paper()), 60);
    assertThat(Given.progress(target, paperKnown).reason().in(EN))
        .contains("facility steel, which the target leaves out, has no figures for 2020;");
  }

  // an estimated year without the facility is left out, not bounded
  @Test
  void estimatedYearsAreNotAskedFor() {
    Statistics withEstimate =
        Statistics.builder().figures(both("2020: 60, 2021: ~60", "2020: 40, 2021: ~40")).build();
    Progress progress = Given.progress(budget(85), withEstimate);
    assertThat(progress.reason().in(EN))
        .contains("steel, which the target leaves out, has no figures for 2020;");
    assertThat(progress.valueHigh().orElseThrow()).isEqualByComparingTo("100");
  }

  @Test
  void twoOpenFacilitiesOfOneSectorTakeItOffOnce() {
    CarbonBudgetTarget target = budget(headWithout(steel("industry"), paper()), 343.9);
    Progress progress = Given.progress(target, emissions().build());
    assertThat(progress.valueLow().orElseThrow()).isEqualByComparingTo("80");
    assertThat(progress.reason().in(EN))
        .startsWith("facility paper, steel, which the target leaves out, has no figures");
  }

  @Test
  void ceilingIsJudgedByBoundsToo() {
    LevelCeiling ceiling =
        new LevelCeiling(
            WITHOUT_STEEL,
            new BigDecimal("110"),
            CeilingUnit.TONNES,
            2030,
            OptionalInt.empty(),
            Optional.empty(),
            ReductionPath.LINEAR);
    Progress progress = Given.progress(ceiling, emissions().build());
    assertThat(progress.verdict()).isEqualTo(Verdict.MET);
    assertThat(progress.reason().in(EN))
        .endsWith(
            "if nothing of the sector industry came from it: met (100 t); if all of it did: met"
                + " (40 t)");
  }

  @Test
  void missingFiguresOfAnotherKindAreStillTold() {
    Progress progress =
        FollowUp.progress(
            budget(343.9),
            Statistics.builder().figures(both("2018: 60", "2018: 40")).build(),
            Given.LATEST);
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.reason().in(EN))
        .isEqualTo("no year of the period 2020-2023 is in the statistics");
  }

  // 2020 is known, 70 t; 2021 is between 40 and 100 t
  @Test
  void accountShowsBoundsInsteadOfAFigureThatIsNotKnown() {
    Statistics known = emissions().facilities(List.of(figure(2020, "30"))).build();
    List<AccountedYear> account = FollowUp.account(budget(343.9), known);
    assertThat(account.get(0).row().figure().orElseThrow().amount()).isEqualTo(tonnes("70"));
    assertThat(account.get(0).emissionsLow()).isEmpty();
    assertThat(account.get(0).row().remaining()).contains(tonnes("273.9"));
    AccountedYear open = account.get(1);
    assertThat(open.row().figure()).isEmpty();
    assertThat(open.row().cumulative()).isEmpty();
    assertThat(open.row().remaining()).isEmpty();
    assertThat(open.row().deviation()).isEmpty();
    assertThat(open.row().path()).contains(tonnes("90"));
    assertThat(open.status()).contains(Status.DEFINITIVE);
    assertThat(open.emissionsLow()).contains(tonnes("40"));
    assertThat(open.emissionsHigh()).contains(tonnes("100"));
    assertThat(open.remainingLow()).contains(tonnes("173.9"));
    assertThat(open.remainingHigh()).contains(tonnes("233.9"));
    assertThat(account.get(2).emissionsLow()).isEmpty();
    assertThat(account.get(2).remainingLow()).isEmpty();
  }

  // the year after an open one is exact, its sums are not
  @Test
  void sumsStayOpenAfterAnOpenYear() {
    Statistics known = emissions().facilities(List.of(figure(2021, "30"))).build();
    AccountedYear second = FollowUp.account(budget(343.9), known).get(1);
    assertThat(second.row().figure().orElseThrow().amount()).isEqualTo(tonnes("70"));
    assertThat(second.emissionsLow()).isEmpty();
    assertThat(second.row().remaining()).isEmpty();
    assertThat(second.remainingLow()).contains(tonnes("173.9"));
    assertThat(second.remainingHigh()).contains(tonnes("233.9"));
  }

  @Test
  void restatementOfAnOpenYearIsNotTold() {
    Statistics restated =
        emissions().previousFigures(both("2020: 50, 2021: 50", "2020: 40, 2021: 40")).build();
    assertThat(FollowUp.account(budget(343.9), restated))
        .extracting(year -> year.row().restated())
        .containsOnly(Optional.empty());
  }

  private static StatisticsBuilder emissions() {
    return Statistics.builder().figures(both("2020: 60, 2021: 60", "2020: 40, 2021: 40"));
  }

  private static List<SectorFigure> both(String industry, String transport) {
    return Stream.concat(
            sector("industry", industry).stream(), sector("transport", transport).stream())
        .toList();
  }

  private static FacilityFigure figure(int year, String tonnes) {
    return new FacilityFigure("steel", year, tonnes(tonnes));
  }

  private static ExcludedFacility steel(String sector) {
    return new ExcludedFacility("steel", Optional.of(sector));
  }

  private static ExcludedFacility paper() {
    return new ExcludedFacility("paper", Optional.of("industry"));
  }

  private static TargetHead headWithout(ExcludedFacility... facilities) {
    return head(
        Perspective.TERRITORIAL,
        new ScopeRule(
            Set.of(),
            Set.of(),
            new ArrayList<>(Arrays.asList(facilities)),
            InternationalTransport.MUNICIPAL,
            ""));
  }

  private static CarbonBudgetTarget budget(double tonnes) {
    return budget(WITHOUT_STEEL, tonnes);
  }

  private static CarbonBudgetTarget budget(TargetHead head, double tonnes) {
    return new CarbonBudgetTarget(
        head,
        tonnes(Double.toString(tonnes)),
        new YearRange(2020, 2023),
        OptionalDouble.of(10),
        PathConvention.UNCUT_FIRST_YEAR,
        Optional.empty(),
        false);
  }
}
