package se.klimatbokslut.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.klimatbokslut.domain.Given.emissions;
import static se.klimatbokslut.domain.Given.head;
import static se.klimatbokslut.domain.Given.sector;
import static se.klimatbokslut.domain.Given.tonnes;
import static se.klimatbokslut.domain.sentence.Language.EN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.budget.PathConvention;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.domain.statistics.PrognosisBand;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.AnnualReduction;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.CeilingUnit;
import se.klimatbokslut.domain.target.Direction;
import se.klimatbokslut.domain.target.LevelCeiling;
import se.klimatbokslut.domain.target.NearZero;
import se.klimatbokslut.domain.target.NetZero;
import se.klimatbokslut.domain.target.ReductionFromBase;
import se.klimatbokslut.domain.target.ReductionPath;
import se.klimatbokslut.domain.target.Register;
import se.klimatbokslut.domain.target.ScopeRule;
import se.klimatbokslut.domain.target.ShareIndicator;
import se.klimatbokslut.domain.target.Statement;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.target.TargetHead;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.Verdict;

class FollowUpTest {
  @Test
  void unverifiedTargetIsCarriedButNotJudged() {
    Target target = budget(unverified());
    Progress progress = FollowUp.progress(target, emissions("2020: 98"));
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.reason().in(EN))
        .isEqualTo("the target is carried as unverified and is not judged");
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
    Progress progress = FollowUp.progress(new Statement(head()), emissions("2020: 98"));
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

  // path: 100, 90, 81. The previous edition had 99 t for 2020 and with it 189 t to the end of 2021
  @Test
  void restatementThatTurnsTheVerdictIsTooCloseToCall() {
    Progress progress =
        FollowUp.progress(budget(head()), restated("2020: 101, 2021: 90", "2020: 99"));
    assertThat(progress.verdict()).isEqualTo(Verdict.TOO_CLOSE_TO_CALL);
    assertThat(progress.reason().in(EN))
        .startsWith(
            "the newest edition's restatement of earlier years turned on-track into off-track; "
                + "emissions 2020-2021 were 191 t");
    assertThat(progress.value().orElseThrow()).isEqualByComparingTo("191");
  }

  /** The path has 190 t to the end of 2021; 98 t and 91 t give or take 2 % are 187.18 or 190.82. */
  @Test
  void prognosisWhoseBandTurnsTheVerdictIsTooCloseToCall() {
    Progress progress =
        FollowUp.progress(budget(head()), estimated("2020: 98, 2021: ~91", 2021, 2));
    assertThat(progress.verdict()).isEqualTo(Verdict.TOO_CLOSE_TO_CALL);
    assertThat(progress.reason().in(EN))
        .startsWith(
            "the verdict is on-track at the low end of the 80 % band of the prognosis and off-track"
                + " at its high end; emissions 2020-2021 were 189 t");
    assertThat(progress.value().orElseThrow()).isEqualByComparingTo("189");
    assertThat(progress.prognosisSharePct()).isCloseTo(100 * 91 / 189.0, within(1e-9));
  }

  /** With 1 % the high end is 189.91 t, below the path. */
  @Test
  void prognosisWhoseBandKeepsTheVerdictLeavesIt() {
    assertThat(
            FollowUp.progress(budget(head()), estimated("2020: 98, 2021: ~91", 2021, 1)).verdict())
        .isEqualTo(Verdict.ON_TRACK);
  }

  @Test
  void bothDoubtsAreTold() {
    Statistics statistics =
        Statistics.builder()
            .figures(sector("transport", "2020: 99, 2021: ~91.5"))
            .previousFigures(sector("transport", "2020: 98"))
            .bands(band(2021, 2))
            .build();
    assertThat(FollowUp.progress(budget(head()), statistics).reason().in(EN))
        .contains("restatement of earlier years turned", "80 % band of the prognosis");
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
            new AnnualReduction(head(), 16, 2020, OptionalInt.empty(), Optional.empty()),
            new ReductionFromBase(
                head(), 80, 1990, 2030, Optional.empty(), ReductionPath.LINEAR, false),
            new LevelCeiling(
                head(),
                BigDecimal.ONE,
                CeilingUnit.TONNES,
                2045,
                OptionalInt.empty(),
                Optional.empty()),
            new NetZero(
                head(), 2045, OptionalDouble.empty(), OptionalInt.empty(), Optional.empty()),
            new NearZero(head(), 2045, 5, 1990, Optional.empty()),
            new ShareIndicator(head(), "x", 12, 2040, Direction.AT_LEAST),
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
            "share-indicator",
            "register",
            "statement");
    assertThat(kinds)
        .allSatisfy(
            kind -> {
              Progress progress = FollowUp.progress(kind, Statistics.builder().build());
              assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
              assertThat(progress.reason().in(EN)).isNotBlank();
            });
    assertThat(Target.class.getPermittedSubclasses()).hasSameSizeAs(kinds);
  }

  private static Verdict verdict(String now, String previous) {
    return FollowUp.progress(budget(head()), restated(now, previous)).verdict();
  }

  private static Statistics restated(String now, String previous) {
    return Statistics.builder()
        .figures(sector("transport", now))
        .previousFigures(sector("transport", previous))
        .build();
  }

  private static CarbonBudgetTarget budget(TargetHead head) {
    return new CarbonBudgetTarget(
        head,
        tonnes("343.9"),
        new YearRange(2020, 2023),
        OptionalDouble.of(10),
        PathConvention.UNCUT_FIRST_YEAR,
        Optional.empty());
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
        head.source());
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
