package se.klimatbokslut.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.adopted;
import static se.klimatbokslut.domain.Given.emissions;
import static se.klimatbokslut.domain.Given.head;
import static se.klimatbokslut.domain.Given.progress;
import static se.klimatbokslut.domain.sentence.Language.EN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.budget.PathConvention;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.CeilingUnit;
import se.klimatbokslut.domain.target.LevelCeiling;
import se.klimatbokslut.domain.target.ReductionFromBase;
import se.klimatbokslut.domain.target.ReductionPath;
import se.klimatbokslut.domain.target.TargetHead;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ReasonCode;
import se.klimatbokslut.domain.verdict.Verdict;

/**
 * A ceiling of 50 t in 2030 without a base year. In 2023 the line from 1000 t in 1990 has 216.25 t,
 * from 500 t in 2018 312.5 t, from 480 t in 2019 323.6 t; equal percentages 84.5, 191.6 and 210.9
 * t.
 */
class StartsTest {
  private static final String BEFORE =
      "1980: 1200, 1990: 1000, 2015: 600, 2018: 500, 2019: 480, 2023: ";

  @Test
  void startsThatDisagreeAreListedWithTheirAnswers() {
    Progress progress = progress(ceiling(adopted(2019)), BEFORE + 300);
    assertThat(progress.verdict()).isEqualTo(Verdict.TOO_CLOSE_TO_CALL);
    assertThat(progress.code()).contains(ReasonCode.DEPENDS_ON_START_YEAR);
    assertThat(progress.reason().in(EN))
        .startsWith(
            "the answer depends on the year that the pathway starts from: from 1,000 t in 1990:"
                + " off-track; from 500 t in 2018: on-track; from 480 t in 2019: on-track; emissions"
                + " in 2023 were 300 t, 83.75 t more than the 216.25 t that the pathway allows");
    assertThat(progress.start().orElseThrow().year()).isEqualTo(1990);
    assertThat(progress.flip()).isEmpty();
  }

  @Test
  void aGoodAnswerNeedsEveryStartAndEveryPath() {
    // on every line, on one of the three other paths
    Progress open = progress(ceiling(adopted(2019)), BEFORE + 200);
    assertThat(open.verdict()).isEqualTo(Verdict.TOO_CLOSE_TO_CALL);
    assertThat(open.code()).contains(ReasonCode.DEPENDS_ON_PATH);
    Progress on = progress(ceiling(adopted(2019)), BEFORE + 80);
    assertThat(on.verdict()).isEqualTo(Verdict.ON_TRACK);
    // three starts and the other path
    assertThat(on.robustness().orElseThrow().readings()).isEqualTo(4);
    assertThat(on.robustness().orElseThrow().pct()).isEqualTo(100);
    assertThat(progress(ceiling(adopted(2019)), BEFORE + 340).verdict())
        .isEqualTo(Verdict.OFF_TRACK);
  }

  @Test
  void theJudgedYearAndAYearWithoutAFigureAreNoStarts() {
    for (int year : List.of(2017, 2023, 2024)) {
      assertThat(progress(ceiling(adopted(year)), BEFORE + 340).starts())
          .extracting(start -> start.how().in(EN))
          .containsExactly("the pathway starts in 1990", "the pathway starts in 2018");
    }
    assertThat(progress(ceiling(adopted(1980)), BEFORE + 340).starts())
        .extracting(start -> start.how().in(EN))
        .contains("the pathway starts in 1980");
  }

  @Test
  void withoutAStartNothingIsJudged() {
    Progress progress = progress(ceiling(head()), "1980: 1200, 2023: 300");
    assertThat(progress.code()).contains(ReasonCode.NO_START_YEAR);
    assertThat(progress.reason().in(EN))
        .isEqualTo(
            "emissions in 2023 were 300 t, 250 t more than the ceiling of 50 t; the ceiling is for"
                + " 2030; the statistics hold no year before 2023 that the path could start from");
    assertThat(progress(ceiling(head()), "2023: 300").code()).contains(ReasonCode.ONE_YEAR_ONLY);
    assertThat(progress(ceiling(head()), "2023: 50").verdict()).isEqualTo(Verdict.MET);
  }

  /** Passed, but not published: a remark; the verdict is that of the newest year. */
  @Test
  void aPassedYearIsToldAndDecidesNothing() {
    ReductionFromBase half =
        new ReductionFromBase(
            head(), 50, OptionalInt.of(1990), 2025, Optional.empty(), ReductionPath.LINEAR, false);
    Progress before =
        FollowUp.progress(half, emissions("1990: 1000, 2023: 600"), new Accounts(2025, 2024));
    Progress after =
        FollowUp.progress(half, emissions("1990: 1000, 2023: 600"), new Accounts(2026, 2025));
    assertThat(before.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(after.verdict()).isEqualTo(before.verdict());
    assertThat(before.reason().in(EN)).doesNotContain("passed");
    assertThat(after.reason().in(EN))
        .endsWith("; 2025 has passed; its statistics are expected in 2027");
    // nothing that is still to come changes a budget that is spent
    CarbonBudgetTarget spent =
        new CarbonBudgetTarget(
            head(),
            Co2e.ofTonnes(100),
            new YearRange(2020, 2025),
            OptionalDouble.of(10),
            PathConvention.UNCUT_FIRST_YEAR,
            Optional.empty(),
            false);
    Progress missed = FollowUp.progress(spent, emissions("2020: 101"), new Accounts(2026, 2025));
    assertThat(missed.verdict()).isEqualTo(Verdict.MISSED);
    assertThat(missed.reason().in(EN)).doesNotContain("passed");
    Progress published =
        FollowUp.progress(half, emissions("1990: 1000, 2025: 500"), new Accounts(2027, 2026));
    assertThat(published.verdict()).isEqualTo(Verdict.MET);
    assertThat(published.reason().in(EN)).doesNotContain("passed");
  }

  // 339 091.2 t are 1 - 0.7 x 33/40 = 0.4225 of 802 582.7 t
  @Test
  void aMissingBaseIsToldAsAThreshold() {
    ReductionFromBase assens =
        new ReductionFromBase(
            head(), 70, OptionalInt.of(1990), 2030, Optional.empty(), ReductionPath.LINEAR, false);
    Progress progress = progress(assens, "2018: 443000, 2023: 339091.2");
    assertThat(progress.code()).contains(ReasonCode.BASE_NOT_HELD);
    assertThat(progress.reason().in(EN))
        .endsWith("on track only if it was at least 802,583 t in 1990; it was 339,091 t in 2023");
  }

  // 90 t are half-way from 130 t to 50 t; by equal percentages from 162 t: 162 x (50/162)^0.5
  @Test
  void theThresholdOfACeilingCountsItsCeiling() {
    assertThat(progress(ceilingSince2010(ReductionPath.LINEAR), "2020: 90").reason().in(EN))
        .contains("at least 130 t in 2010");
    assertThat(progress(ceilingSince2010(ReductionPath.EXPONENTIAL), "2020: 90").reason().in(EN))
        .contains("at least 162 t in 2010");
  }

  /** To nothing and below there are no equal percentages: 110 % in 40 years are 55 % after 20. */
  @Test
  void aCutOfAllAndMoreFollowsALine() {
    for (double pct : List.of(100.0, 110.0, 200.0)) {
      ReductionFromBase all =
          new ReductionFromBase(
              head(),
              pct,
              OptionalInt.of(1990),
              2030,
              Optional.empty(),
              ReductionPath.EXPONENTIAL,
              false);
      Progress progress = progress(all, "1990: 1000, 2010: 600");
      assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
      assertThat(progress.pathValue().orElseThrow()).isEqualByComparingTo(String.valueOf(pct / 2));
    }
  }

  private static LevelCeiling ceiling(TargetHead head) {
    return ceiling(head, OptionalInt.empty(), ReductionPath.LINEAR);
  }

  private static LevelCeiling ceilingSince2010(ReductionPath path) {
    return ceiling(head(), OptionalInt.of(2010), path);
  }

  private static LevelCeiling ceiling(TargetHead head, OptionalInt base, ReductionPath path) {
    return new LevelCeiling(
        head, new BigDecimal("50"), CeilingUnit.TONNES, 2030, base, Optional.empty(), path);
  }
}
