package se.klimatbokslut.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.emissions;
import static se.klimatbokslut.domain.Given.head;
import static se.klimatbokslut.domain.Given.restated;
import static se.klimatbokslut.domain.Given.sector;
import static se.klimatbokslut.domain.Given.tonnes;
import static se.klimatbokslut.domain.sentence.Language.EN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.Given;
import se.klimatbokslut.domain.budget.PathConvention;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.domain.statistics.PrognosisBand;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.AnnualReduction;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.CeilingUnit;
import se.klimatbokslut.domain.target.Decision;
import se.klimatbokslut.domain.target.Direction;
import se.klimatbokslut.domain.target.Frame;
import se.klimatbokslut.domain.target.Indicator;
import se.klimatbokslut.domain.target.LevelCeiling;
import se.klimatbokslut.domain.target.NearZero;
import se.klimatbokslut.domain.target.NetZero;
import se.klimatbokslut.domain.target.ReductionFromBase;
import se.klimatbokslut.domain.target.ReductionPath;
import se.klimatbokslut.domain.target.Register;
import se.klimatbokslut.domain.target.ScopeRule;
import se.klimatbokslut.domain.target.Statement;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.target.TargetHead;
import se.klimatbokslut.domain.target.YearlyFrames;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.domain.verdict.Outlook;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ReasonCode;
import se.klimatbokslut.domain.verdict.Verdict;

class FollowUpTest {
  @Test
  void unverifiedTargetIsCarriedButNotJudged() {
    Target target = budget(unverified());
    Progress progress = FollowUp.progress(target, emissions("2020: 98"), Given.LATEST);
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.reason().in(EN))
        .isEqualTo("the target has not been checked against its source and is not judged");
    assertThat(FollowUp.account(target, emissions("2020: 98"))).isEmpty();
  }

  @Test
  void onlyVerifiedTargetsOnTerritorialEmissionsHaveAWayDown() {
    Statistics known = emissions("2020: 98");
    TargetHead consumption = head(Perspective.CONSUMPTION, ScopeRule.everything());

    assertThat(FollowUp.descent(budget(head()), known)).isPresent();
    assertThat(FollowUp.descent(budget(unverified()), known)).isEmpty();
    assertThat(FollowUp.descent(budget(consumption), known)).isEmpty();
  }

  @Test
  void statementHasNothingToJudge() {
    Progress progress =
        FollowUp.progress(new Statement(head()), emissions("2020: 98"), Given.LATEST);
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.reason().in(EN))
        .isEqualTo("the text states no number that can be followed up");
    assertThat(FollowUp.account(new Statement(head()), emissions("2020: 98"))).isEmpty();
  }

  @Test
  void carbonBudgetHasALedger() {
    assertThat(FollowUp.account(budget(head()), emissions("2020: 98")))
        .first()
        .extracting(year -> year.row().remaining().orElseThrow())
        .isEqualTo(tonnes("245.9"));
  }

  // path: 100, 90: 190 t. The previous edition had 99 and 90 t, within both conditions
  @Test
  void restatementThatTurnsTheVerdictIsTooCloseToCall() {
    Progress progress =
        FollowUp.progress(
            budget(head()), restated("2020: 101, 2021: 91", "2020: 99, 2021: 90"), Given.LATEST);
    assertThat(progress.verdict()).isEqualTo(Verdict.TOO_CLOSE_TO_CALL);
    assertThat(progress.reason().in(EN))
        .startsWith(
            "the newest edition's restatement of earlier years turned on-track into off-track; "
                + "emissions 2020-2021 were 192 t");
    assertThat(progress.value().orElseThrow()).isEqualByComparingTo("192");
  }

  /** The path has 190 t to the end of 2021; 98 t and 91 t give or take 2 % are 187.18 or 190.82. */
  @Test
  void prognosisWhoseBandTurnsTheAnswerDecidesNothing() {
    Progress progress = Given.progress(budget(head()), estimated("2020: 98, 2021: ~91", 2021, 2));

    // 98 t are less than the 100 t of 2020
    assertThat(progress.verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(progress.valueYear()).hasValue(2020);
    assertThat(progress.value().orElseThrow()).isEqualByComparingTo("98");
    Outlook outlook = progress.outlook().orElseThrow();
    assertThat(outlook.year()).isEqualTo(2021);
    assertThat(outlook.value()).isEqualByComparingTo("189");
    assertThat(outlook.low().orElseThrow()).isEqualByComparingTo("187.18");
    assertThat(outlook.high().orElseThrow()).isEqualByComparingTo("190.82");
    // 187.18 t and 89.18 t keep both conditions, 190.82 t and 92.82 t neither
    assertThat(outlook.verdict()).isEmpty();
  }

  /**
   * With 10 % less, 81.9 t and 180 t; with 10 % more, 100.1 t and 198.1 t. 60 t +- 1 % keep both.
   */
  @Test
  void outlookHasAVerdictWhereBothEndsAgree() {
    Statistics falling = estimated("2020: 98, 2021: ~60", 2021, 1);
    assertThat(Given.progress(budget(head()), falling).outlook().orElseThrow().verdict())
        .contains(Verdict.ON_TRACK);
    Statistics rising = estimated("2020: 98, 2021: ~150", 2021, 1);
    Progress progress = Given.progress(budget(head()), rising);
    assertThat(progress.verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(progress.outlook().orElseThrow().verdict()).contains(Verdict.OFF_TRACK);
  }

  @Test
  void outlookWithoutABandIsAFigureOnly() {
    Outlook outlook = Given.progress(budget(head()), "2020: 98, 2021: ~91").outlook().orElseThrow();
    assertThat(outlook.value()).isEqualByComparingTo("189");
    assertThat(outlook.low()).isEmpty();
    assertThat(outlook.high()).isEmpty();
    assertThat(outlook.verdict()).isEmpty();
    assertThat(Given.progress(budget(head()), "2020: 98").outlook()).isEmpty();
  }

  // now 191 t, 1 t above the path's sum, with the second year on it; before both were kept
  @Test
  void restatementOfOneConditionIsToldAsThatCondition() {
    Progress progress = Given.progress(budget(head()), restated("2020: 101, 2021: 90", "2020: 99"));
    assertThat(progress.verdict()).isEqualTo(Verdict.TOO_CLOSE_TO_CALL);
    assertThat(progress.code()).contains(ReasonCode.SUM_ABOVE_LEVEL_BELOW);
    assertThat(progress.robustness().orElseThrow().firstOther()).isPresent();
  }

  @Test
  void restatementThatDoesNotTurnTheVerdictLeavesIt() {
    assertThat(verdict("2020: 101, 2021: 95", "2020: 99")).isEqualTo(Verdict.OFF_TRACK);
    assertThat(verdict("2020: 98, 2021: 90", "2020: 99")).isEqualTo(Verdict.ON_TRACK);
  }

  @Test
  void addedYearIsNotARestatement() {
    assertThat(verdict("2020: 99, 2021: 95", "2020: 99")).isEqualTo(Verdict.OFF_TRACK);
  }

  @Test
  void yearThatOnlyThePreviousEditionHeldDoesNotReturn() {
    assertThat(verdict("2020: 99", "2020: 99, 2021: 200")).isEqualTo(Verdict.ON_TRACK);
  }

  @Test
  void settledVerdictIsNotReopenedByARestatement() {
    assertThat(verdict("2020: 400", "2020: 99")).isEqualTo(Verdict.MISSED);
  }

  @Test
  void everyKindHasItsId() {
    List<Target> kinds =
        List.of(
            budget(head()),
            new AnnualReduction(
                head(), 16, OptionalInt.of(2020), OptionalInt.empty(), Optional.empty()),
            new ReductionFromBase(
                head(),
                80,
                OptionalInt.of(1990),
                2030,
                Optional.empty(),
                ReductionPath.LINEAR,
                false),
            new LevelCeiling(
                head(),
                BigDecimal.ONE,
                CeilingUnit.TONNES,
                2045,
                OptionalInt.empty(),
                Optional.empty(),
                ReductionPath.LINEAR),
            new NetZero(
                head(), 2045, OptionalDouble.empty(), OptionalInt.empty(), Optional.empty(), false),
            new NearZero(head(), 2045, 5, 1990, Optional.empty(), ReductionPath.LINEAR),
            new Indicator(head(), "x", BigDecimal.TEN, "%", 2040, Direction.AT_LEAST),
            new YearlyFrames(
                head(),
                new TreeMap<>(Map.of(2020, new Frame.Amount(tonnes("1")))),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty()),
            new Register(head(), "x", OptionalInt.empty(), OptionalInt.empty()),
            new Statement(head()));
    assertThat(kinds)
        .extracting(Target::type)
        .containsExactly(
            "carbon-budget",
            "annual-reduction",
            "reduction-from-base",
            "level-ceiling",
            "net-zero",
            "near-zero",
            "indicator",
            "yearly-frames",
            "register",
            "statement");
    assertThat(kinds)
        .allSatisfy(
            kind -> {
              Progress progress =
                  FollowUp.progress(kind, Statistics.builder().build(), Given.LATEST);
              assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
              assertThat(progress.reason().in(EN)).isNotBlank();
            });
    assertThat(Target.class.getPermittedSubclasses()).hasSameSizeAs(kinds);
  }

  private static Verdict verdict(String now, String previous) {
    return FollowUp.progress(budget(head()), restated(now, previous), Given.LATEST).verdict();
  }

  private static CarbonBudgetTarget budget(TargetHead head) {
    return new CarbonBudgetTarget(
        head,
        tonnes("343.9"),
        new YearRange(2020, 2023),
        OptionalDouble.of(10),
        PathConvention.UNCUT_FIRST_YEAR,
        Optional.empty(),
        false);
  }

  private static TargetHead unverified() {
    TargetHead head = head();
    return new TargetHead(
        head.id(),
        head.area(),
        head.perspective(),
        head.gas(),
        head.scope(),
        false,
        head.text(),
        head.source(),
        Decision.UNKNOWN);
  }

  private static Statistics estimated(String years, int estimatedYear, double halfWidthPct) {
    return Statistics.builder()
        .figures(sector("transport", years))
        .bands(band(estimatedYear, halfWidthPct))
        .build();
  }

  private static SortedMap<Integer, PrognosisBand> band(int year, double halfWidthPct) {
    SortedMap<Integer, PrognosisBand> bands = new TreeMap<>();
    bands.put(year, new PrognosisBand(halfWidthPct, new TreeMap<>()));
    return bands;
  }
}
